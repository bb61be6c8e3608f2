import type { MetFields, PostData } from '../../generated/operations.js';
import { useAsOf } from '../../shared/as-of.js';
import { EntityLink } from '../../shared/entity-link.js';
import { documentsOf } from '../../shared/first-source.js';
import { NumberedNotes } from '../../shared/notes.js';
import { PageTitle } from '../../shared/page-title.js';
import { EventList } from '../../shared/profile/event-list.js';
import { Met } from '../../shared/profile/met.js';
import { ProfileActions } from '../../shared/profile/profile-actions.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { Holders } from './holders.js';
import type { OnePost } from './one-post.js';

/** Who held a post, and what was done in it, also by holders whom no source names. */
export function PostProfile({
  post,
  encounters,
  events,
  asked,
}: {
  readonly post: OnePost;
  readonly encounters: MetFields;
  readonly events: PostData['events'];
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  const { until } = useAsOf();
  const { id } = post;
  const key = id.slice(id.indexOf(':') + 1);
  const attended = events.nodes.filter(({ kind }) => kind !== 'MEETING' && kind !== 'CALL');
  return (
    <NumberedNotes
      documents={[
        ...documentsOf(post.tenures.nodes),
        ...documentsOf(encounters.nodes.map(({ meeting }) => meeting)),
      ]}
    >
      <Title post={post} />
      <Holders tenures={post.tenures} isSingle={post.single} name={key} asked={asked} />
      <Met
        met={encounters}
        filter={{ involving: [id], period: until }}
        isOwn={(side) => side.post?.id === id}
        name={key}
        asked={asked}
        title="Met in this post"
      />
      <EventList
        events={{ nodes: attended, totalCount: attended.length }}
        title="Was there in this post"
        id="there"
        name={key}
        note="Named or not. Being at the same event is not having met."
      />
    </NumberedNotes>
  );
}

function Title({ post }: { readonly post: OnePost }) {
  const { id, title, agency, country, accreditedTo, note } = post;
  return (
    <PageTitle title={title} kind="post">
      <p>
        {agency !== null && <EntityLink id={agency.id} name={agency.name} />}
        {agency !== null && country !== null && ', '}
        {country !== null && <EntityLink id={country.id} name={country.name} />}
        {accreditedTo !== null && (
          <>
            , accredited to <EntityLink id={accreditedTo.id} name={accreditedTo.name} />
          </>
        )}
      </p>
      {note !== null && <p className="remark">{note}</p>}
      <ProfileActions id={id} name={title} />
    </PageTitle>
  );
}
