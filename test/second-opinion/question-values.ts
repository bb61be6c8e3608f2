/** Days about which small records turn. */
export const days = [
  '2019-01-01',
  '2019-12-31',
  '2020-02-15',
  '2020-07-01',
  '2021-01-15',
  '2021-06-30',
  '2022-03-01',
  '2023-05-05',
  '2025-01-01',
];
export const texts: Readonly<Record<string, readonly string[]>> = {
  city: ['Hanoi', 'Paris', 'Hue', 'hanoi'],
  property: ['theme', 'size'],
  regions: ['Europe', 'Northern Europe', 'Asia'],
  text: [
    'anh',
    'Binh',
    'b',
    'anh vu',
    'vu a',
    'bi an',
    'an bi',
    'Ève',
    'ZOE',
    'alias',
    'ali',
    'u.n.',
    'UN',
    'ota',
    'nobody',
    'Sealand',
    'viet',
  ],
};
/** Values of enumerations that small records have; one in ten is any value. */
export const likely: Readonly<Record<string, readonly string[]>> = {
  EventKind: ['MEETING', 'CALL', 'CONFERENCE', 'SESSION'],
  ParticipationStatus: ['ATTENDED', 'INVITED', 'DECLINED'],
  ParticipationRole: ['HEAD_OF_DELEGATION', 'DELEGATE', 'PARTICIPANT', 'HOST'],
  EventMode: ['IN_PERSON', 'PHONE'],
  PostRank: ['MINISTER', 'AMBASSADOR', 'EXPERT'],
  TreatyStage: ['PARTY', 'SIGNED', 'NONE'],
  TreatyAct: ['SIGNATURE', 'RATIFICATION', 'WITHDRAWAL'],
  AgencyKind: ['REGIONAL_ORGANISATION', 'MINISTRY'],
  SourceKind: ['DEPOSITARY', 'NEWS'],
  EventStatus: ['OCCURRED', 'SCHEDULED'],
};

const actors = ['official', 'country', 'agency'];
const sides = ['country', 'agency'];

/** Kinds of ids by the name of the argument or input field. */
export const idKinds: Readonly<Record<string, readonly string[]>> = {
  convention: ['convention'],
  partyTo: ['convention'],
  event: ['event'],
  at: ['event', 'series'],
  series: ['series'],
  country: ['country'],
  agency: ['agency'],
  partOf: ['agency'],
  memberOf: ['agency'],
  organisedBy: sides,
  between: [...actors, 'post'],
  involving: [...actors, 'post'],
  actors,
  attendedBy: [...actors, 'post'],
  inPostsOf: ['agency'],
  actedFor: sides,
  party: [...actors, 'post'],
  onBehalfOf: sides,
  topics: ['topic'],
  topic: ['topic'],
  concerns: ['convention'],
  represents: sides,
  post: ['post'],
  accreditedTo: sides,
  document: ['document'],
  source: ['source'],
  sourceCountry: ['country'],
  about: [...actors, 'event', 'convention', 'post', 'participation', 'action', 'document'],
  from: ['official'],
  to: actors,
  avoiding: ['official', 'country', 'post', 'event'],
  actor: sides,
  ids: ['country', 'agency', 'official', 'event', 'convention'],
};

/** Kinds of ids for an argument, where its name alone does not tell. */
export function kindsFor(
  { owner, field, argument: name }: { owner: string; field: string; argument: string },
  all: readonly string[],
): readonly string[] {
  if (name === 'id' && owner === 'Query') return all.includes(field) ? [field] : all;
  if (name === 'ids' && field === 'nodes') return all;
  if (name === 'of' && field === 'treatyStatus') return ['convention'];
  if ((name === 'of' && field === 'status') || (name === 'id' && field === 'forActor'))
    return sides;
  if (name === 'of')
    return [...actors, 'event', 'convention', 'series', 'post', 'topic', 'document', 'source'];
  return idKinds[name] ?? [];
}
