import type { Column } from '../../shared/columns.js';
import { EntityLink } from '../../shared/entity-link.js';
import { RowsTable } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import { capital, count, listed } from '../../shared/words.js';
import type { Compared, ComparedActor } from './compared.js';
import { combinationWords, comparedColumns, standingText } from './compared-words.js';

/**
 * Who is in the chosen combination, by name, with what is on record of each under each convention.
 */
export function InCombination({
  compared,
  code,
}: {
  readonly compared: Compared;
  readonly code: string;
}) {
  const combination = compared.combinations.find((each) => each.code === code);
  const rows = (combination?.keys ?? [])
    .flatMap((key) => compared.actors.get(key) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return (
    <Section
      id="members"
      title={capital(combinationWords(compared, code))}
      total={rows.length}
      note={whoTheyAre(rows)}
      menu={{
        exported: {
          name: `compare-${code}`,
          columns: comparedColumns(compared),
          all: () => Promise.resolve({ rows, isCut: false }),
        },
      }}
    >
      <RowsTable
        caption={combinationWords(compared, code)}
        columns={columnsOf(compared)}
        rows={rows}
        keyOf={({ id }) => id}
      />
    </Section>
  );
}

/** How many of them are states, where some are not. */
function whoTheyAre(rows: readonly ComparedActor[]): string | undefined {
  const others = rows.filter(({ id }) => !id.startsWith('country:')).map(({ name }) => name);
  if (others.length === 0) return undefined;
  return `${listed([count(rows.length - others.length, 'state'), ...others])}.`;
}

function columnsOf({ boards }: Compared): readonly Column<ComparedActor>[] {
  return [
    {
      title: 'Participant',
      isLead: true,
      cell: ({ id, name }) => <EntityLink id={id} name={name} />,
      text: ({ name }) => name,
      sort: ({ name }) => name,
    },
    ...boards.map(({ name, shortName }, place): Column<ComparedActor> => ({
      title: shortName ?? name,
      cell: (actor) => standingText(actor, place),
      text: (actor) => standingText(actor, place),
      sort: (actor) => standingText(actor, place),
    })),
  ];
}
