import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import './shared/tokens.css';
import './shared/parts.css';
import './shell/shell.css';
import './shared/print.css';
import { createQueryClient } from './data/query-client.js';
import { createDashboardRouter } from './routes.js';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no place for the dashboard.');
createRoot(page).render(
  <QueryClientProvider client={createQueryClient()}>
    <RouterProvider router={createDashboardRouter()} />
  </QueryClientProvider>,
);
