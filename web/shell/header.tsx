import { useLocation } from '@tanstack/react-router';
import { Disclosure } from '../shared/disclosure.js';
import { PageLink } from '../shared/entity-link.js';
import { AsOfChoice } from './as-of-choice.js';
import { SearchBox } from './search-box.js';
import { ThemeButton } from './theme-button.js';

/** Where the header leads, in the order in which people ask. */
const places: readonly (readonly [path: string, name: string])[] = [
  ['/conventions', 'Conventions'],
  ['/events', 'Events'],
  ['/tallies', 'Tallies'],
  ['/network', 'Network'],
  ['/paths', 'Chains'],
  ['/compare', 'Compare'],
];
const further: readonly (readonly [path: string, name: string])[] = [
  ['/documents', 'Documents'],
  ['/conflicts', 'Conflicts'],
  ['/changes', 'Changes'],
  ['/watch', 'Watch list'],
];

/** The bar on top of every page: where one can go, the search, the day, the theme. */
export function Header() {
  return (
    <header className="bar">
      <PageLink className="brand" to="/">
        <img src="/favicon.svg" alt="" width="26" height="26" />
        <span>Rapporteur</span>
      </PageLink>
      <nav className="places" aria-label="Pages">
        <Places places={places} />
      </nav>
      <SearchBox />
      <div className="tools">
        <AsOfChoice />
        <ThemeButton />
        <Disclosure className="more" button="More">
          {(close) => (
            // A press on any of the links closes the list as well.
            <nav aria-label="More pages" onClick={close}>
              <div className="narrow">
                <Places places={places} />
              </div>
              <Places places={further} />
              <a href="/explore/">API</a>
            </nav>
          )}
        </Disclosure>
      </div>
    </header>
  );
}

function Places({ places: shown }: { readonly places: typeof places }) {
  const { pathname } = useLocation();
  return shown.map(([path, name]) => (
    <PageLink key={path} to={path} isHere={pathname === path || pathname.startsWith(`${path}/`)}>
      {name}
    </PageLink>
  ));
}
