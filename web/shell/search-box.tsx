import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { ask } from '../data/ask.js';
import { search } from '../generated/operations.js';
import { pathOf } from '../shared/entity-path.js';
import { HitLines, hitName } from '../shared/hit.js';
import { useHits } from './use-hits.js';

/** As many hits as are shown while one types. */
const FEW = 8;

/**
 * The search in the header: hits come while one types, Enter opens the first, Shift and Enter shows
 * all. The list stands in the page itself: a popover would hide the rest of the page from those who
 * hear it.
 */
export function SearchBox() {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { hits, isCurrent, failed } = useHits(isOpen ? text : '', FEW);
  const { openHit, openFirst, openAll } = useOpening(text, () => {
    setOpen(false);
    setText('');
  });
  const box = useRef<HTMLDivElement>(null);
  // The list opens its active hit by itself; ours is what it cannot know.
  const isOurs = (isShifted: boolean): boolean =>
    text.trim() !== '' && (isShifted || !isCurrent || hits.length === 0);
  const isListed = isOpen && text.trim() !== '';
  return (
    <div
      id="search"
      className="search-box"
      role="search"
      ref={box}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter' && isOurs(event.shiftKey)) {
          event.preventDefault();
          event.stopPropagation();
          if (event.shiftKey) openAll();
          else void openFirst();
        }
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <Autocomplete
        inputValue={text}
        onInputChange={(typed) => {
          setText(typed);
          setOpen(true);
        }}
      >
        <SearchField aria-label="Search the record">
          <Glass />
          <Input
            placeholder="People, countries, conventions"
            maxLength={200}
            onFocus={() => setOpen(true)}
          />
          <kbd aria-hidden="true">/</kbd>
        </SearchField>
        {isListed && <HitList {...{ text, hits, isCurrent, failed, openHit, openAll }} />}
      </Autocomplete>
    </div>
  );
}

interface HitListProps {
  readonly text: string;
  readonly hits: ReturnType<typeof useHits>['hits'];
  readonly isCurrent: boolean;
  readonly failed: string | undefined;
  readonly openHit: (id: string) => void;
  readonly openAll: () => void;
}

function HitList({ text, hits, isCurrent, failed, openHit, openAll }: HitListProps) {
  return (
    <div className="floating hits">
      <ListBox
        aria-label="Found"
        items={hits}
        selectionMode="none"
        onAction={(id) => openHit(String(id))}
        renderEmptyState={() =>
          isCurrent ? `Nothing is called “${text.trim()}”.` : (failed ?? 'Searching …')
        }
      >
        {(hit) => (
          <ListBoxItem id={hit.id} textValue={hitName(hit.node)}>
            <HitLines hit={hit} />
          </ListBoxItem>
        )}
      </ListBox>
      <p className="hint">
        Enter opens the first.{' '}
        <button type="button" onClick={openAll}>
          All results
        </button>{' '}
        Shift Enter
      </p>
    </div>
  );
}

/**
 * The ways out of the search: to a thing, to the best hit of what is typed even before it is shown,
 * to all hits.
 */
function useOpening(text: string, done: () => void) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const openHit = (id: string): void => {
    done();
    const [to = '/', query = ''] = (pathOf(id) ?? '/').split('?');
    void navigate({ to, search: Object.fromEntries(new URLSearchParams(query)) });
  };
  const openAll = (): void => {
    if (text.trim() === '') return;
    done();
    void navigate({ to: '/search', search: { q: text.trim() } });
  };
  const openFirst = async (): Promise<void> => {
    const variables = { text: text.trim(), kinds: null, first: FEW, after: null };
    try {
      const { data } = await queries.fetchQuery({
        queryKey: [search.name, variables],
        queryFn: () => ask(search, variables),
      });
      const best = data.search.nodes[0]?.node.id;
      if (best === undefined) openAll();
      else openHit(best);
    } catch {
      // The page of results tells why there are none.
      openAll();
    }
  };
  return { openHit, openAll, openFirst };
}

function Glass() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      <circle cx="6.7" cy="6.7" r="4.7" />
      <path d="M10.2 10.2 14.5 14.5" strokeLinecap="round" />
    </svg>
  );
}
