import { buildSchema } from 'graphql';
import { createRoot } from 'react-dom/client';
import '../shared/page.css';
import './schema.css';
import { SchemaPage } from './schema-page.js';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no place for the schema.');
const root = createRoot(page);
try {
  const response = await fetch('/schema.graphql');
  if (!response.ok) throw new Error(`/schema.graphql answered ${response.status}`);
  root.render(<SchemaPage schema={buildSchema(await response.text())} />);
} catch (error) {
  root.render(
    <p className="excuse" role="alert">
      The schema could not be read: {error instanceof Error ? error.message : String(error)}.{' '}
      <a href="/schema/">Try again</a>
    </p>,
  );
}
