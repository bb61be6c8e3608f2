import type { MetFields, OfficialData, WasThereFields } from '../../generated/operations.js';
import { useAsOf } from '../../shared/as-of.js';
import { documentsOf } from '../../shared/first-source.js';
import { NumberedNotes } from '../../shared/notes.js';
import { PageTitle } from '../../shared/page-title.js';
import { Acts } from '../../shared/profile/acts.js';
import { Connections } from '../../shared/profile/connections.js';
import { Met } from '../../shared/profile/met.js';
import { NamesLine } from '../../shared/profile/names-line.js';
import { ProfileActions } from '../../shared/profile/profile-actions.js';
import { Said } from '../../shared/profile/said.js';
import { Stated } from '../../shared/profile/stated.js';
import { TenureLine } from '../../shared/profile/tenure-line.js';
import { WasThere } from '../../shared/profile/was-there.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { AlsoAround } from './also-around.js';
import { PostsHeld } from './posts-held.js';

type Person = NonNullable<OfficialData['official']>;
type Words = NonNullable<OfficialData['words']>;

/** Who somebody is, whom they met, where else they were, what they signed, held and said. */
export function OfficialProfile({
  person,
  words,
  presence,
  encounters,
  around,
  asked,
}: {
  readonly person: Person;
  readonly words: Words;
  readonly presence: WasThereFields;
  readonly encounters: MetFields;
  readonly around: OfficialData['around'];
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  const { id, name, tenures, statements } = person;
  const { signed, said } = words;
  const { until } = useAsOf();
  const key = id.slice(id.indexOf(':') + 1);
  return (
    <NumberedNotes documents={citedBy({ person, words, presence, encounters })}>
      <Title person={person} presence={presence} />
      <Met
        met={encounters}
        filter={{ involving: [id], period: until }}
        isOwn={(side) => side.official?.id === id}
        name={key}
        asked={asked}
      />
      <WasThere {...{ id, presence, asked }} withPerson={false} name={key} title="Also there" />
      <Acts acts={signed} title="Signed" name={key} withActor asked={asked} />
      <PostsHeld tenures={tenures} name={key} asked={asked} />
      <Said said={said} name={name} />
      <Stated statements={statements} />
      <AlsoAround id={id} />
      <Connections id={id} hidden={around.hidden} />
    </NumberedNotes>
  );
}

function Title({
  person,
  presence,
}: {
  readonly person: Person;
  readonly presence: WasThereFields;
}) {
  const { id, name, names, note, tenures } = person;
  const [last] = tenures.nodes;
  const listed = presence.nodes[0]?.label;
  return (
    <PageTitle title={name} kind="official">
      {last !== undefined ? (
        <p>
          <TenureLine tenure={last} />
        </p>
      ) : (
        <p className="quiet">
          {listed === undefined || listed === name
            ? 'No post on record.'
            : `${listed}, as a source lists it.`}
        </p>
      )}
      {note !== null && <p className="remark">{note}</p>}
      <NamesLine name={name} names={names} />
      <ProfileActions id={id} name={name} />
    </PageTitle>
  );
}

/** Every document that the page names, in the order of its parts. */
function citedBy({
  person,
  words,
  presence,
  encounters,
}: {
  readonly person: Person;
  readonly words: Words;
  readonly presence: WasThereFields;
  readonly encounters: MetFields;
}) {
  return [
    ...documentsOf(encounters.nodes.map(({ meeting }) => meeting)),
    ...documentsOf(presence.nodes),
    ...documentsOf(words.signed.nodes),
    ...documentsOf(person.tenures.nodes),
    ...words.said.nodes.map(({ document }) => document),
    ...documentsOf(person.statements.nodes),
  ];
}
