import type { CountryData } from '../../generated/operations.js';
import { useAsOf } from '../../shared/as-of.js';
import { documentsOf } from '../../shared/first-source.js';
import { NumberedNotes } from '../../shared/notes.js';
import { PageTitle } from '../../shared/page-title.js';
import { Acts } from '../../shared/profile/acts.js';
import { Memberships } from '../../shared/profile/memberships.js';
import { Met } from '../../shared/profile/met.js';
import { NamesLine } from '../../shared/profile/names-line.js';
import { Posts } from '../../shared/profile/posts.js';
import { ProfileActions } from '../../shared/profile/profile-actions.js';
import { Said } from '../../shared/profile/said.js';
import { Standing } from '../../shared/profile/standing.js';
import { Stated } from '../../shared/profile/stated.js';
import { WasThere } from '../../shared/profile/was-there.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { MetMost } from './met-most.js';
import { ItsPeople } from './its-people.js';

/** Where a country stands, whom it met, who acted for it, where it was, what it did and said. */
export function CountryProfile({
  data,
  state,
  asked,
}: {
  readonly data: CountryData;
  readonly state: NonNullable<CountryData['country']>;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  const { until } = useAsOf();
  const { id, name } = state;
  const key = id.slice(id.indexOf(':') + 1);
  return (
    <NumberedNotes documents={citedBy(data)}>
      <Title state={state} />
      <Standing conventions={data.conventions} name={key} asked={asked} isEmptyShown />
      <MetMost counterparts={state.counterparts} years={data.years} name={key} asked={asked} />
      <ItsPeople id={id} people={data.people} acted={data.acted} name={key} asked={asked} />
      <Met
        met={data.encounters}
        filter={{ involving: [id], period: until }}
        isOwn={(side) => side.onBehalfOf?.id === id}
        name={key}
        asked={asked}
        title="Meetings"
      />
      {data.presence !== null && (
        <WasThere
          {...{ id, asked }}
          presence={data.presence.participations}
          withPerson
          name={key}
          title="Was there"
        />
      )}
      {data.office !== null && (
        <Acts
          acts={data.office.actions}
          title="Treaty acts"
          name={key}
          withActor={false}
          asked={asked}
        />
      )}
      {data.office !== null && <Posts posts={data.office.posts} name={key} asked={asked} />}
      <Memberships memberships={state.memberships} />
      {data.presence !== null && <Said said={data.presence.said} name={name} />}
      <Stated statements={state.statements} />
    </NumberedNotes>
  );
}

function Title({ state }: { readonly state: NonNullable<CountryData['country']> }) {
  const { id, name, names, note, iso3, region, subregion } = state;
  const where = [subregion ?? region, iso3].filter((part) => part !== null).join(' · ');
  return (
    <PageTitle title={name} kind="country">
      {where !== '' && <p className="quiet">{where}</p>}
      {note !== null && <p className="remark">{note}</p>}
      <NamesLine name={name} names={names} />
      <ProfileActions id={id} name={name} />
    </PageTitle>
  );
}

function citedBy({ encounters, presence, office, country }: CountryData) {
  return [
    ...documentsOf(encounters.nodes.map(({ meeting }) => meeting)),
    ...documentsOf(presence?.participations.nodes ?? []),
    ...documentsOf(office?.actions.nodes ?? []),
    ...(presence?.said.nodes ?? []).map(({ document }) => document),
    ...documentsOf(country?.statements.nodes ?? []),
  ];
}
