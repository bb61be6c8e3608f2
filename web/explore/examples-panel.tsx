import { useState } from 'react';
import { matching } from './matching.js';
import type { Example } from './examples.js';
import { useExample } from './use-example.js';

/** The stored questions: found by a word, run by a click. */
export function ExamplesPanel({ examples }: { readonly examples: readonly Example[] }) {
  const [sought, setSought] = useState('');
  const [current, run] = useExample(examples);
  const found = matching(examples, sought);
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <p className="hint">Each runs with a click. Change it freely: it is yours then.</p>
      <input
        className="search"
        type="search"
        placeholder="Search the examples"
        aria-label="Search the examples"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {[...Map.groupBy(found, ({ subject }) => subject)].map(([subject, group]) => (
        <section key={subject}>
          {subject !== '' && <h3>{inWords(subject)}</h3>}
          <ol>
            {group.map((example) => (
              <li key={example.name}>
                <button
                  type="button"
                  onClick={() => run(example)}
                  aria-current={example.name === current ? 'true' : undefined}
                >
                  <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
                    <path d="M2.5 1v10L11 6z" fill="currentColor" />
                  </svg>
                  <span>{example.title}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {found.length === 0 && (
        <p className="hint">
          {examples.length === 0
            ? 'This build has no examples.'
            : `No example has “${sought}” in it.`}
        </p>
      )}
      {sought !== '' && found.length > 0 && (
        <p className="hint" role="status">
          {found.length} of {examples.length} shown
        </p>
      )}
    </section>
  );
}

/** A folder's name as a heading: `treaty-acts` becomes `Treaty acts`. */
function inWords(subject: string): string {
  const words = subject.replaceAll(/[-/]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
