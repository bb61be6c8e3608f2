import { ask } from '../../data/ask.js';
import { useMore } from '../../data/use-more.js';
import { changes } from '../../generated/operations.js';
import type { ChangesData, ChangesVariables } from '../../generated/operations.js';
import type { Column } from '../../shared/columns.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { RowsTable } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import { effectWords, operationWords } from './change-words.js';
import type { ChangeRow } from './change-words.js';

/** The changes, the newest first, read on page by page. */
export function ChangeList({
  first,
  variables,
}: {
  readonly first: ChangesData['changes'];
  readonly variables: ChangesVariables;
}) {
  const reading = useMore(first, async (after) => {
    const { data } = await ask(changes, { ...variables, after });
    return data.changes;
  });
  if (reading.total === 0) return <p>No such change is on record.</p>;
  return (
    <Section
      id="changes"
      title="Facts that changed"
      total={reading.total}
      menu={{
        exported: { name: 'changes', columns, all: reading.all },
        asked: { operation: changes, variables },
      }}
    >
      <RowsTable
        caption="What the changes of the record did to facts"
        columns={columns}
        rows={reading.rows}
        keyOf={({ operation, fact }) => `${operation.id} ${fact.id}`}
        reading={reading}
      />
    </Section>
  );
}

const columns: readonly Column<ChangeRow>[] = [
  {
    title: 'Fact',
    isLead: true,
    cell: ({ fact }) => <EvidenceLink id={fact.id}>{fact.headline}</EvidenceLink>,
    text: ({ fact }) => fact.headline,
    sort: ({ fact }) => fact.headline,
  },
  {
    title: 'What became of it',
    cell: effectWords,
    text: effectWords,
    sort: effectWords,
  },
  {
    title: 'Change of the record',
    cell: ({ operation }) => operationWords(operation),
    text: ({ operation }) => operationWords(operation),
    sort: ({ operation }) => operation.at,
  },
];
