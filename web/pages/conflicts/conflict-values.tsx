import type { CitedFields, ConflictsData } from '../../generated/operations.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { fieldWords, valueWords } from '../../shared/value-words.js';
import { capital } from '../../shared/words.js';

/** A fact of which documents say different things. */
export type ConflictingFact = ConflictsData['facts']['nodes'][number];

interface Voice {
  readonly id: string;
  readonly why: string | null;
  readonly document: CitedFields;
}

/**
 * The values of a conflict, the one that is shown first, each with who says it and why it weighs
 * so.
 */
export function ConflictValues({
  fact: { conflicts, evidence },
}: {
  readonly fact: ConflictingFact;
}) {
  return conflicts.map(({ field, shown, others }) => (
    <dl key={field} className="values">
      <Line
        title={`${capital(fieldWords(field))}, shown`}
        value={valueWords(field, shown)}
        voices={evidence.nodes.filter(({ says }) =>
          says.some((said) => said.field === field && said.value === shown),
        )}
      />
      {others.map(({ value, claims }) => (
        <Line key={value} title="Others say" value={valueWords(field, value)} voices={claims} />
      ))}
    </dl>
  ));
}

function Line({
  title,
  value,
  voices,
}: {
  readonly title: string;
  readonly value: string | null;
  readonly voices: readonly Voice[];
}) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <strong dir="auto">{value ?? 'nothing'}</strong>
        <ul>
          {voices.map(({ id, why, document }) => (
            <li key={id}>
              {document.source.name}, <EntityLink id={document.id} name={document.title} />
              {document.published !== null && `, ${dateWords(document.published)}`}
              {why !== null && <span className="quiet"> (why: {why})</span>}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
