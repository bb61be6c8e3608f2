import { useState } from 'react';
import type { ReactNode } from 'react';
import { textOf } from '../data/ask.js';
import type { StoredOperation } from '../data/stored-operation.js';
import { useRecordVersion } from '../data/use-record-version.js';
import { useAsOf } from './as-of.js';
import { Disclosure } from './disclosure.js';
import { toCsv, toJson } from './export-rows.js';
import type { Exported } from './export-rows.js';
import { fileName, saveFile } from './save-file.js';

/** What the menu of a section offers. */
export interface SectionMenuParts<Row> {
  /** The rows as CSV and JSON. */
  readonly exported?: Exported<Row>;
  /** The operation that asked, with its variables: shown in the explorer. */
  readonly asked?: {
    readonly operation: Pick<StoredOperation<never, never>, 'name' | 'hash'>;
    readonly variables: unknown;
  };
  /** Further entries, such as pictures. */
  readonly more?: (close: () => void) => ReactNode;
}

/** CSV, JSON, the link to the section, and the question behind it. */
export function SectionMenu<Row>({
  title,
  anchor,
  exported,
  asked,
  more,
}: SectionMenuParts<Row> & { readonly title: string; readonly anchor: string }) {
  const [said, say] = useState('');
  return (
    <Disclosure className="section-menu" label={`Take away or cite: ${title}`} button={<Dots />}>
      {(close) => (
        <>
          <ul>
            {exported !== undefined && <FileEntries exported={exported} say={say} />}
            {more?.(close)}
            <li>
              <button
                type="button"
                onClick={() =>
                  void copyLink(anchor).then((done) =>
                    say(done ? 'Link copied.' : 'The browser did not let the link be copied.'),
                  )
                }
              >
                Copy link
              </button>
            </li>
            {asked !== undefined && (
              <li>
                <button type="button" onClick={() => void showQuestion(asked)}>
                  Show query
                </button>
              </li>
            )}
          </ul>
          {/* Beside the list, since an entry of a list that speaks up is no entry. */}
          <p className="said" role="status">
            {said}
          </p>
        </>
      )}
    </Disclosure>
  );
}

function FileEntries<Row>({
  exported,
  say,
}: {
  readonly exported: Exported<Row>;
  readonly say: (text: string) => void;
}) {
  const { asOf } = useAsOf();
  const version = useRecordVersion();
  const save = async (ending: 'csv' | 'json'): Promise<void> => {
    say('Reading all rows …');
    try {
      const all = await exported.all();
      const provenance = { asOf, version, address: location.href };
      const content = (ending === 'csv' ? toCsv : toJson)(exported, all, provenance);
      saveFile(
        fileName(exported.name, asOf, ending),
        content,
        ending === 'csv' ? 'text/csv' : 'application/json',
      );
      say(
        all.isCut
          ? `The first ${all.rows.length} rows; there are more.`
          : `${all.rows.length} rows saved.`,
      );
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <li>
        <button type="button" onClick={() => void save('csv')}>
          CSV
        </button>
      </li>
      <li>
        <button type="button" onClick={() => void save('json')}>
          JSON
        </button>
      </li>
    </>
  );
}

async function copyLink(anchor: string): Promise<boolean> {
  const address = `${location.href.split('#', 1)[0] ?? ''}#${anchor}`;
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}

async function showQuestion({
  operation,
  variables,
}: NonNullable<SectionMenuParts<never>['asked']>): Promise<void> {
  const query = await textOf(operation);
  const hash = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  location.assign(`/explore/#${hash.toString()}`);
}

function Dots() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
      <circle cx="3" cy="8" r="1.5" />
      <circle cx="8" cy="8" r="1.5" />
      <circle cx="13" cy="8" r="1.5" />
    </svg>
  );
}
