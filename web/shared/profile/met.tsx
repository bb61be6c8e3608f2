import { ask } from '../../data/ask.js';
import { useMore } from '../../data/use-more.js';
import { encounters } from '../../generated/operations.js';
import type { MeetingFilter, MetFields } from '../../generated/operations.js';
import { ReadOn } from '../rows-table.js';
import { Section } from '../section.js';
import type { SectionMenuParts } from '../section-menu.js';
import { count } from '../words.js';
import { byConference } from './by-conference.js';
import { MetRows } from './met-rows.js';
import { metColumns } from './met-columns.js';
import type { IsOwn } from './met-columns.js';

/**
 * Whom somebody met: rows by conference, the newest first, each with what it was about and who says
 * so.
 */
export function Met({
  met,
  filter,
  isOwn,
  name,
  asked,
  id = 'met',
  title = 'Met',
}: {
  readonly met: MetFields;
  /** The filter that gives these rows, to read on. */
  readonly filter: MeetingFilter;
  /** Which side of a row is the page's own. */
  readonly isOwn: IsOwn;
  /** For files. */
  readonly name: string;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
  readonly id?: string;
  readonly title?: string;
}) {
  const reading = useMore(met, async (after) => {
    const { data } = await ask(encounters, { filter, first: 50, after });
    return data.encounters;
  });
  if (met.totalCount === 0) return null;
  const columns = metColumns(isOwn);
  const groups = byConference(reading.rows);
  return (
    <Section
      id={id}
      title={title}
      total={reading.total}
      menu={{ exported: { name: `${name}-${id}`, columns, all: reading.all }, asked }}
    >
      {groups.map(({ conference, rows }) => (
        <MetRows
          key={conference?.id ?? ''}
          {...{ conference, rows, columns }}
          isOnly={groups.length === 1}
          caption={`${title}: ${count(rows.length, 'meeting')}`}
        />
      ))}
      <ReadOn shown={reading.rows.length} reading={reading} />
    </Section>
  );
}
