import { useId, useState } from 'react';
import { usePage } from '../data/use-page.js';
import { search } from '../generated/operations.js';
import type { EntityKind } from '../generated/operations.js';
import { hitName } from './hit.js';

/** A field that finds things of some kinds by name. */
export function Find({
  label,
  kinds,
  current,
  choose,
}: {
  readonly label: string;
  /** Of which kinds; any where it is missing. */
  readonly kinds: readonly EntityKind[] | undefined;
  readonly current: string | undefined;
  readonly choose: (id: string) => void;
}) {
  const [text, setText] = useState('');
  const list = useId();
  const asked = text.trim().length < 2 ? undefined : text.trim();
  const { data } = usePage(
    search,
    asked === undefined
      ? undefined
      : { text: asked, kinds: kinds === undefined ? null : [...kinds], first: 8, after: null },
  );
  const hits = asked === undefined ? [] : (data?.search.nodes ?? []);
  return (
    <div className="find">
      <label>
        {label}
        <input
          type="search"
          value={text}
          placeholder={current ?? 'Name'}
          autoComplete="off"
          aria-controls={list}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <ul id={list} className="plain-list" aria-live="polite">
        {hits.map(({ node }) => (
          <li key={node.id}>
            <button
              type="button"
              onClick={() => {
                choose(node.id);
                setText('');
              }}
            >
              {hitName(node)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
