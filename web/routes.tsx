import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import type { Search } from './shared/address.js';
import { isDay } from './shared/as-of.js';
import { isId } from './shared/entity-path.js';
import { Layout } from './shell/layout.js';
import { NotFound } from './shell/not-found.js';
import { PageFailed } from './shell/page-failed.js';
import { PageLoading } from './shell/page-loading.js';

const root = createRootRoute({
  component: Layout,
  notFoundComponent: NotFound,
  validateSearch: (search: Search): Search => ({
    ...kept(search, 'asOf', isDay),
    ...kept(search, 'evidence', isId),
  }),
  // The day stays wherever one goes.
  search: { middlewares: [retainSearchParams(['asOf'])] },
});

/**
 * Every address of the dashboard: its path, what it may say after the question mark, and the page
 * that is fetched when it is first opened. What is not named here is dropped from an address.
 */
const pages = [
  page(
    '/',
    [],
    lazyRouteComponent(() => import('./pages/home/home.js'), 'Home'),
  ),
  page(
    '/search',
    ['q', 'kind'],
    lazyRouteComponent(() => import('./pages/search/search.js'), 'Search'),
  ),
  page(
    '/officials/$key',
    [],
    lazyRouteComponent(() => import('./pages/official/official.js'), 'Official'),
  ),
  page(
    '/countries/$key',
    [],
    lazyRouteComponent(() => import('./pages/country/country.js'), 'Country'),
  ),
  page(
    '/agencies/$key',
    [],
    lazyRouteComponent(() => import('./pages/agency/agency.js'), 'Agency'),
  ),
  page(
    '/posts/$key',
    [],
    lazyRouteComponent(() => import('./pages/post/post.js'), 'Post'),
  ),
  page(
    '/documents',
    [],
    lazyRouteComponent(() => import('./pages/documents/documents.js'), 'Documents'),
  ),
  page(
    '/documents/$key',
    [],
    lazyRouteComponent(() => import('./pages/document/document.js'), 'DocumentPage'),
  ),
  page(
    '/sources/$key',
    [],
    lazyRouteComponent(() => import('./pages/source/source.js'), 'Source'),
  ),
  page(
    '/conflicts',
    [],
    lazyRouteComponent(() => import('./pages/conflicts/conflicts.js'), 'Conflicts'),
  ),
  page(
    '/events',
    ['kind', 'country', 'series', 'topic', 'from', 'to'],
    lazyRouteComponent(() => import('./pages/events/events.js'), 'Events'),
  ),
  page(
    '/events/$key',
    ['view', 'under'],
    lazyRouteComponent(() => import('./pages/event/event.js'), 'Event'),
  ),
  page(
    '/conventions',
    [],
    lazyRouteComponent(() => import('./pages/conventions/conventions.js'), 'Conventions'),
  ),
  page(
    '/conventions/$key',
    ['stage', 'region', 'within', 'whatif'],
    lazyRouteComponent(() => import('./pages/convention/convention.js'), 'Convention'),
  ),
  page(
    '/compare',
    ['of', 'set', 'as', 'within'],
    lazyRouteComponent(() => import('./pages/compare/compare.js'), 'Compare'),
  ),
  page(
    '/paths',
    ['from', 'to', 'hops', 'avoid'],
    lazyRouteComponent(() => import('./pages/paths/paths.js'), 'Paths'),
  ),
  page(
    '/network',
    ['of', 'kinds', 'link'],
    lazyRouteComponent(() => import('./pages/network/network.js'), 'Network'),
  ),
  page(
    '/tallies',
    ['by', 'at', 'involving', 'from', 'to'],
    lazyRouteComponent(() => import('./pages/tallies/tallies.js'), 'Tallies'),
  ),
  page(
    '/watch',
    [],
    lazyRouteComponent(() => import('./pages/watch/watch.js'), 'Watch'),
  ),
  page(
    '/changes',
    ['since', 'kind', 'watch'],
    lazyRouteComponent(() => import('./pages/changes/changes.js'), 'Changes'),
  ),
];

type Component = ReturnType<typeof lazyRouteComponent>;

function page(path: string, parameters: readonly string[], component: Component) {
  return createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: (search: Search): Search =>
      Object.assign({}, ...parameters.map((parameter) => kept(search, parameter, isGiven))),
    component,
  });
}

/** The router of the dashboard: an address is text, nothing in it is taken for JSON. */
export function createDashboardRouter() {
  return createRouter({
    routeTree: root.addChildren(pages),
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch,
    search: { strict: true },
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: PageFailed,
  });
}

function kept(search: Search, name: string, isRight: (value: string) => boolean): Search {
  const value = search[name];
  return value !== undefined && isRight(value) ? { [name]: value } : {};
}

function isGiven(value: string): boolean {
  return value !== '';
}

/** Commas, colons and @ stay as they are, so that an address can be read. */
function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  const text = new URLSearchParams(given)
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%40', '@');
  return text === '' ? '' : `?${text}`;
}
