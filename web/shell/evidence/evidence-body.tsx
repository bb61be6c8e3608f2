import { usePage } from '../../data/use-page.js';
import { labels } from '../../generated/operations.js';
import { isId } from '../../shared/entity-path.js';
import { dateWords } from '../../shared/date-words.js';
import { count } from '../../shared/words.js';
import { Before } from './before.js';
import { Cite } from './cite.js';
import { DocumentClaims } from './document-claims.js';
import { byDocument } from './by-document.js';
import type { Evident } from './evident.js';

/** The fact in words, who says it, what differs, what was shown before, and how to cite it. */
export function EvidenceBody({ node }: { readonly node: Evident }) {
  const { nodes, totalCount } = node.evidence;
  const names = useNames(node);
  const documents = byDocument(nodes);
  const shown = node.history?.find(({ until }) => until === null)?.values;
  return (
    <>
      <p className="evident">{inWords(node)}</p>
      {node.publishers !== undefined && (
        <p className="quiet">
          {count(node.publishers, 'publisher')}, {count(totalCount, 'claim')}
        </p>
      )}
      {totalCount > nodes.length && (
        <p className="quiet">
          The first {nodes.length} of {totalCount} claims are shown.
        </p>
      )}
      {documents.length === 0 && <p>No document on record speaks of it by itself.</p>}
      {documents.map((each) => (
        <DocumentClaims key={each.document.id} said={each} {...{ shown, names }} />
      ))}
      {node.history !== undefined && <Before history={node.history} names={names} />}
      {documents.length > 0 && <Cite documents={documents.map(({ document }) => document)} />}
    </>
  );
}

function inWords({ headline, when }: Evident): string {
  return when === null || when === undefined ? headline : `${headline}, ${dateWords(when)}`;
}

/** Names of the ids that stand as text in what claims say and what was shown before. */
function useNames(node: Evident): ReadonlyMap<string, string> {
  const said = node.evidence.nodes.flatMap(({ says }) => says);
  const before = node.history?.flatMap(({ values }) => values) ?? [];
  const ids = [...new Set([...said, ...before].flatMap(({ value }) => idsIn(value)))].sort();
  const { data } = usePage(labels, ids.length === 0 ? undefined : { ids: ids.slice(0, MOST_IDS) });
  const named = (data?.nodes ?? []).flatMap((each) => (each === null ? [] : [each]));
  return new Map(named.map((each) => [each.id, each.headline]));
}

/** As many as one question may name. */
const MOST_IDS = 200;

function idsIn(value: string | null): readonly string[] {
  return value !== null && isId(value) ? [value] : [];
}
