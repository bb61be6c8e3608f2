import { usePage } from '../../data/use-page.js';
import { groups } from '../../generated/operations.js';
import type { StandingFields } from '../../generated/operations.js';
import { useChangeAddress } from '../../shared/address.js';
import { Choice } from '../../shared/choice.js';
import { useAsOf } from '../../shared/as-of.js';
import type { ShownConvention } from './shown-convention.js';
import { stages, stageWords } from './stage-words.js';
import type { Chosen } from './use-chosen.js';

/** Choices above the table: stage, region, and an organisation whose members are counted. */
export function WhereChoices({
  rows,
  chosen,
}: {
  readonly rows: readonly StandingFields[];
  readonly chosen: Chosen;
  readonly convention: ShownConvention;
}) {
  const change = useChangeAddress();
  const { asOf } = useAsOf();
  const { data } = usePage(groups, { asOf });
  const regions = [
    ...new Set(
      rows.flatMap(({ actor }) =>
        actor.__typename === 'Country' && actor.region !== null ? [actor.region] : [],
      ),
    ),
  ].sort();
  const organisations = (data?.agencies.nodes ?? []).filter(
    ({ members }) => members.totalCount > 1,
  );
  return (
    <>
      <div className="choices">
        <Choice
          label="Stage"
          value={chosen.stage}
          options={stages.map((stage) => [stage.toLowerCase(), stageWords[stage] ?? stage])}
          choose={(stage) => change({ stage })}
        />
        <Choice
          label="Region"
          value={chosen.region}
          options={regions.map((region) => [region, region])}
          choose={(region) => change({ region })}
        />
        <Choice
          label="Members of"
          value={chosen.within}
          options={organisations.map(({ id, name }) => [id, name])}
          choose={(within) => change({ within })}
        />
      </div>
      <WithinSentence chosen={chosen} />
    </>
  );
}

/** "NATO: 14 of 32 members signed or are party": measured against those who could be there. */
function WithinSentence({ chosen: { group, rows } }: { readonly chosen: Chosen }) {
  if (group === undefined || group === null) return null;
  const parties = rows.filter(({ stage }) => stage === 'PARTY').length;
  const signed = rows.filter((row) => row.signed !== null).length;
  return (
    <p aria-live="polite">
      {group.name}: of {group.members.totalCount} members on record, {parties} are party and{' '}
      {signed} signed; of {group.members.totalCount - rows.length} no act is shown here.
    </p>
  );
}
