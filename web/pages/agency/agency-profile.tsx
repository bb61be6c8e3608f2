import type { AgencyData } from '../../generated/operations.js';
import { useAsOf } from '../../shared/as-of.js';
import { EntityLink } from '../../shared/entity-link.js';
import { documentsOf } from '../../shared/first-source.js';
import { NumberedNotes } from '../../shared/notes.js';
import { PageTitle } from '../../shared/page-title.js';
import { Acts } from '../../shared/profile/acts.js';
import { EntityList } from '../../shared/profile/connections.js';
import { EventList } from '../../shared/profile/event-list.js';
import { Memberships } from '../../shared/profile/memberships.js';
import { Met } from '../../shared/profile/met.js';
import { NamesLine } from '../../shared/profile/names-line.js';
import { Posts } from '../../shared/profile/posts.js';
import { ProfileActions } from '../../shared/profile/profile-actions.js';
import { Said } from '../../shared/profile/said.js';
import { Standing } from '../../shared/profile/standing.js';
import { Stated } from '../../shared/profile/stated.js';
import { WasThere } from '../../shared/profile/was-there.js';
import { Section } from '../../shared/section.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { capital, plain } from '../../shared/words.js';
import { Members } from './members.js';

type OneAgency = NonNullable<AgencyData['agency']>;

/**
 * What the holders of an agency's posts did, what it did itself, who belongs to it, what it
 * organised.
 */
export function AgencyProfile({
  data,
  agency,
  office,
  asked,
}: {
  readonly data: AgencyData;
  readonly agency: OneAgency;
  readonly office: NonNullable<AgencyData['office']>;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  const { until } = useAsOf();
  const { id, name } = agency;
  const key = id.slice(id.indexOf(':') + 1);
  const posts = new Set(office.posts.nodes.map((post) => post.id));
  return (
    <NumberedNotes documents={citedBy(data)}>
      <Title agency={agency} />
      <Met
        met={data.byPosts}
        filter={{ inPostsOf: [id], period: until }}
        isOwn={(side) => posts.has(side.post?.id ?? '')}
        name={key}
        asked={asked}
        id="met-in-posts"
        title="Met by holders of its posts"
      />
      <Met
        met={data.encounters}
        filter={{ involving: [id], period: until }}
        isOwn={(side) => side.onBehalfOf?.id === id}
        name={key}
        asked={asked}
        title="Met in its own name"
      />
      <Posts posts={office.posts} name={key} asked={asked} />
      {data.presence !== null && (
        <WasThere
          {...{ id, asked }}
          presence={data.presence.participations}
          withPerson
          name={key}
          title="Was there"
        />
      )}
      <EventList events={data.organised} title="Organised" id="organised" name={key} />
      <Members members={office.members} name={key} asked={asked} />
      {agency.parts.totalCount > 0 && (
        <Section id="parts" title="Parts" total={agency.parts.totalCount}>
          <EntityList things={agency.parts.nodes} />
        </Section>
      )}
      <Memberships memberships={agency.memberships} />
      <Standing conventions={data.conventions} name={key} asked={asked} isEmptyShown={false} />
      <Acts acts={office.actions} title="Treaty acts" name={key} withActor={false} asked={asked} />
      {data.presence !== null && <Said said={data.presence.said} name={name} />}
      <Stated statements={agency.statements} />
    </NumberedNotes>
  );
}

function Title({ agency }: { readonly agency: OneAgency }) {
  const { id, name, names, kind, acronym, country, partOf, note } = agency;
  return (
    <PageTitle title={name} kind="agency" kindWords={capital(plain(kind))}>
      <p>
        {acronym !== null && `${acronym}. `}
        {partOf !== null && (
          <>
            Part of <EntityLink id={partOf.id} name={partOf.name} />.{' '}
          </>
        )}
        {country !== null && <EntityLink id={country.id} name={country.name} />}
      </p>
      {note !== null && <p className="remark">{note}</p>}
      <NamesLine name={name} names={names.filter(({ text }) => text !== acronym)} />
      <ProfileActions id={id} name={name} />
    </PageTitle>
  );
}

function citedBy({ byPosts, encounters, presence, office, agency }: AgencyData) {
  return [
    ...documentsOf([...byPosts.nodes, ...encounters.nodes].map(({ meeting }) => meeting)),
    ...documentsOf(presence?.participations.nodes ?? []),
    ...documentsOf(office?.actions.nodes ?? []),
    ...(presence?.said.nodes ?? []).map(({ document }) => document),
    ...documentsOf(agency?.statements.nodes ?? []),
  ];
}
