import type { Evident } from './evident.js';
import { dateWords } from '../../shared/date-words.js';
import { plain } from '../../shared/words.js';
import { differing } from './differing.js';
import { NamedValue } from './named-value.js';

type History = NonNullable<Evident['history']>;

/** What the record showed before it learned better: only the fields that changed. */
export function Before({
  history,
  names,
}: {
  readonly history: History;
  readonly names: ReadonlyMap<string, string>;
}) {
  const now = history.find(({ until }) => until === null)?.values ?? [];
  const former = history.filter(({ until }) => until !== null);
  if (former.length === 0) return null;
  return (
    <section>
      <h3>What we showed before</h3>
      <ul className="plain-list">
        {former.map(({ from, until, values, operation }) => (
          <li key={from}>
            {dateWords(from.slice(0, 10))} to {dateWords((until ?? from).slice(0, 10))}, until a{' '}
            {plain(operation.kind)}:{' '}
            {differing(values, now).map((value, index) => (
              <span key={value.field}>
                {index > 0 && '; '}
                <NamedValue value={value} names={names} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
