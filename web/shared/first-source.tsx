import type { CitedFields } from '../generated/operations.js';
import { dateWords } from './date-words.js';
import { EvidenceLink } from './evidence-link.js';
import { NoteMark } from './notes.js';

/** What shows the first document of a fact or an event. */
export interface Evidenced {
  readonly id: string;
  readonly evidence: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly document: CitedFields }[];
  };
}

/** The last column of rows: who says it and when, and how many more; opens all that it rests on. */
export function FirstSource({ of, label }: { readonly of: Evidenced; readonly label: string }) {
  const document = of.evidence.nodes[0]?.document;
  const words = sourceText(of);
  return (
    <>
      <EvidenceLink id={of.id} label={`${words}: sources of ${label}`}>
        <span className="source-words">{words}</span>
      </EvidenceLink>
      <NoteMark id={document?.id} />
    </>
  );
}

/** The same as text: `Viet Nam News, 26 Oct 2025 +1`. */
export function sourceText({ evidence: { nodes, totalCount } }: Evidenced): string {
  const document = nodes[0]?.document;
  if (document === undefined) return 'no document';
  const date = document.published === null ? '' : `, ${dateWords(document.published)}`;
  const more = totalCount > 1 ? ` +${totalCount - 1}` : '';
  return `${document.source.name}${date}${more}`;
}

/** The documents that rows name first, in their order. */
export function documentsOf(rows: readonly Evidenced[]): readonly CitedFields[] {
  return rows.flatMap(({ evidence }) => evidence.nodes.map(({ document }) => document));
}
