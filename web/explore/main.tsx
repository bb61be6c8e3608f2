import './workers.js';
import { createRoot } from 'react-dom/client';
import '@graphiql/react/font/fira-code.css';
import 'graphiql/style.css';
import '../shared/page.css';
import './explore.css';
import { Explorer } from './explorer.js';
import { loadExamples } from './examples.js';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no place for the explorer.');
createRoot(page).render(<Explorer examples={await loadExamples()} />);
