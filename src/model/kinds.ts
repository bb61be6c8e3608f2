import type { IdKind } from './ids.js';

/** What a field of a record line holds. */
export type ValueType =
  'text' | 'date' | 'one of' | 'id' | 'ids' | 'flag' | 'code' | 'value' | 'rule';

/** One field of a kind. */
export interface FieldOfKind {
  readonly type: ValueType;
  readonly meaning: string;
  readonly required?: true;
  /** For `one of`: the values; for `code`: the pattern. */
  readonly values?: readonly string[];
  readonly pattern?: string;
  /** For ids: what they may be of. */
  readonly of?: readonly IdKind[];
  /** Lines add to the list instead of competing for it. */
  readonly addsUp?: true;
  /** The relationship that an id becomes; `<` when it points at the node of this kind. */
  readonly link?: string;
  /** The property, where it is not the field's name. */
  readonly property?: string;
  /** For texts: how many characters (Unicode code points) they may have, where it is not the usual number. */
  readonly longest?: number;
  readonly whenMissing?: string | boolean;
}

/** A type of record line. */
export interface Kind {
  readonly type: IdKind;
  readonly label: string;
  readonly sort: 'entity' | 'fact';
  readonly meaning: string;
  readonly fields: Readonly<Record<string, FieldOfKind>>;
}

/** Seniority of posts, the most senior first. */
export const ranks = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'DEPUTY_HEAD',
  'MINISTER',
  'VICE_MINISTER',
  'AMBASSADOR',
  'AGENCY_HEAD',
  'PARTY_LEADER',
  'LEGISLATOR',
  'DIRECTOR',
  'EXPERT',
  'OTHER',
] as const;
export const nameKinds = [
  'OFFICIAL',
  'SHORT',
  'ACRONYM',
  'ALIAS',
  'TRANSLITERATION',
  'FORMER',
  'MISSPELLING',
] as const;

const text = (meaning: string, more: Partial<FieldOfKind> = {}): FieldOfKind => ({
  type: 'text',
  meaning,
  ...more,
});
const date = (meaning: string): FieldOfKind => ({ type: 'date', meaning });
const oneOf = (
  values: readonly string[],
  meaning: string,
  more: Partial<FieldOfKind> = {},
): FieldOfKind => ({ type: 'one of', values, meaning, ...more });
const id = (
  of: readonly IdKind[],
  link: string,
  meaning: string,
  more: Partial<FieldOfKind> = {},
): FieldOfKind => ({ type: 'id', of, link, meaning, ...more });
const ids = (
  of: readonly IdKind[],
  link: string,
  meaning: string,
  more: Partial<FieldOfKind> = {},
): FieldOfKind => ({ type: 'ids', of, link, meaning, ...more });
const required = { required: true } as const;
/** Whole sentences and addresses, and texts that are pages long; nothing looks them up by their value. */
const sentences = { longest: 10_000 } as const;
const pages = { longest: 1_000_000 } as const;
/** A book of a thousand pages has some three million characters. */
const book = { longest: 5_000_000 } as const;
const note = { note: text('A remark.', pages) } as const;

const actors = ['official', 'country', 'agency'] as const;
const sides = ['country', 'agency'] as const;
const name = { name: text('The name it goes by.', required) };

const entity = (type: IdKind, label: string, meaning: string, fields: Kind['fields']): Kind => ({
  type,
  label,
  sort: 'entity',
  meaning,
  fields: {
    ...(type === 'document' || type === 'post' ? { title: text('Its title.', required) } : name),
    ...fields,
    ...note,
    wikidata: text('Its id in Wikidata.'),
  },
});
const fact = (type: IdKind, label: string, meaning: string, fields: Kind['fields']): Kind => ({
  type,
  label,
  sort: 'fact',
  meaning,
  fields: { ...fields, ...note },
});

/** Every type of record line: what the check, the published schema and the writing of the graph are derived from. */
export const kinds: readonly Kind[] = [
  entity('source', 'Source', 'Who publishes documents.', {
    kind: oneOf(
      ['DEPOSITARY', 'GOVERNMENT', 'ORGANISATION', 'NEWS', 'ACADEMIC', 'DATASET', 'OTHER'],
      'What sort of source it is.',
      required,
    ),
    country: id(['country'], 'SEATED_IN', 'Where it is seated.'),
    reliability: oneOf(['A', 'B', 'C', 'D', 'E', 'F'], 'Reliability on the Admiralty scale.'),
    url: text('Where it stands on the web.', sentences),
  }),
  entity('document', 'Document', 'A text that claims stand in.', {
    source: id(['source'], 'PUBLISHED_BY', 'Who published it.', required),
    published: date('When it was published.'),
    retrieved: date('When it was read.'),
    url: text('Where it stands on the web.', sentences),
    language: text('Its language (BCP 47).'),
    licence: text('Under which licence.', sentences),
    copyOf: id(['document'], 'COPY_OF', 'The document whose text it repeats.'),
    text: text('The text itself, that offsets refer to.', book),
  }),
  entity('country', 'Country', 'A country, current or former.', {
    iso3: { type: 'code', pattern: '^[A-Z]{3}$', meaning: 'ISO 3166-1 alpha-3 code.' },
    iso2: { type: 'code', pattern: '^[A-Z]{2}$', meaning: 'ISO 3166-1 alpha-2 code.' },
    m49: { type: 'code', pattern: '^[0-9]{1,3}$', meaning: 'UN M49 code.' },
    region: text('UN region.'),
    subregion: text('UN subregion.'),
    from: date('Since when it exists.'),
    to: date('Until when it existed.'),
  }),
  entity('agency', 'Agency', 'An agency or organisation.', {
    kind: oneOf(
      [
        'GOVERNMENT',
        'MINISTRY',
        'POLICE',
        'SECURITY_SERVICE',
        'EMBASSY',
        'AGENCY',
        'COURT',
        'PARLIAMENT',
        'INTERNATIONAL_ORGANISATION',
        'REGIONAL_ORGANISATION',
        'BLOC',
        'TREATY_BODY',
        'PARTY',
        'UNIVERSITY',
        'COMPANY',
        'MEDIA',
        'NGO',
        'OTHER',
      ],
      'What sort of body it is.',
      required,
    ),
    country: id(['country'], 'ORGAN_OF', 'The country whose organ it is.'),
    partOf: id(['agency'], 'UNIT_OF', 'The agency it is a part of.'),
    acronym: text('Its acronym.'),
  }),
  entity('official', 'Official', 'A person who acts in the record.', {}),
  entity('post', 'Post', 'A post that officials hold.', {
    agency: id(['agency'], 'POST_IN', 'The agency it is in.'),
    country: id(['country'], 'POST_OF', 'The country it is of.'),
    accreditedTo: id(sides, 'ACCREDITED_TO', 'To whom its holder is accredited.'),
    rank: oneOf(ranks, 'Its seniority.', { ...required, whenMissing: 'OTHER' }),
    single: { type: 'flag', meaning: 'One holder at a time.', whenMissing: false },
  }),
  entity('topic', 'Topic', 'What events are about.', {}),
  entity('series', 'Series', 'Events that recur under one name.', {
    organisers: ids(actors, 'ORGANISED_BY', 'Who organises it.', { addsUp: true }),
    cadence: text('How often.'),
  }),
  entity('event', 'Event', 'Something that takes place.', {
    kind: oneOf(
      [
        'CONFERENCE',
        'SUMMIT',
        'SESSION',
        'NEGOTIATION_ROUND',
        'SIGNING_CEREMONY',
        'MEETING',
        'CALL',
        'VISIT',
        'SIDE_EVENT',
        'RECEPTION',
        'PRESS_CONFERENCE',
        'OTHER',
      ],
      'What sort of event it is.',
      required,
    ),
    when: date('When.'),
    status: oneOf(
      ['ANNOUNCED', 'SCHEDULED', 'OCCURRED', 'POSTPONED', 'CANCELLED'],
      'Whether it took place.',
      required,
    ),
    mode: oneOf(['IN_PERSON', 'PHONE', 'ONLINE', 'HYBRID'], 'How people met.'),
    city: text('The city.'),
    country: id(['country'], 'IN_COUNTRY', 'The country.'),
    venue: text('The venue.'),
    series: id(['series'], 'EDITION_OF', 'The series it is an edition of.'),
    partOf: id(['event'], 'PART_OF', 'On whose programme it is.'),
    onMarginsOf: id(
      ['event'],
      'ON_MARGINS_OF',
      'Beside which it takes place, not on the programme.',
    ),
    organisers: ids(actors, 'ORGANISED_BY', 'Who organises it.', { addsUp: true }),
    hosts: ids(actors, 'HOSTED_BY', 'Who hosts it.', { addsUp: true }),
    concerns: ids(['convention'], 'CONCERNS', 'The conventions it concerns.', { addsUp: true }),
    topics: ids(['topic'], 'ABOUT', 'What it is about.', { addsUp: true }),
  }),
  entity('convention', 'Convention', 'A treaty or other instrument.', {
    kind: oneOf(
      ['CONVENTION', 'PROTOCOL', 'AGREEMENT', 'MEMORANDUM', 'OTHER'],
      'What sort of instrument it is.',
      required,
    ),
    reference: text('Its number in a treaty series.'),
    adopted: date('When it was adopted.'),
    adoptedBy: text('By whom.'),
    adoptedAt: text('Where.'),
    opened: date('When it was opened for signature.'),
    openedAt: text('Where.'),
    openUntil: date('Until when it is open for signature.'),
    inForce: date('When it entered into force, as stated.'),
    depositary: id(actors, 'DEPOSITED_WITH', 'Who keeps it.'),
    supplements: id(['convention'], 'SUPPLEMENTS', 'The convention it supplements.'),
    entryIntoForce: {
      type: 'rule',
      property: 'rule',
      meaning: 'Its own rule on its entry into force.',
    },
  }),
  fact('participation', 'Participation', 'That someone took part in an event, or was to.', {
    event: id(['event'], 'AT_EVENT', 'The event.', required),
    official: id(['official'], '<TOOK_PART', 'The official.'),
    agency: id(['agency'], '<TOOK_PART', 'The agency itself.'),
    country: id(['country'], '<TOOK_PART', 'The country itself.'),
    post: id(['post'], 'IN_CAPACITY_OF', 'In which capacity.'),
    onBehalfOf: id(sides, 'ON_BEHALF_OF', 'For whom.'),
    role: oneOf(
      [
        'HEAD_OF_DELEGATION',
        'DEPUTY_HEAD',
        'DELEGATE',
        'ADVISER',
        'OBSERVER',
        'EXPERT',
        'SPEAKER',
        'PANELLIST',
        'MODERATOR',
        'CHAIR',
        'CO_CHAIR',
        'RAPPORTEUR',
        'HOST',
        'GUEST',
        'PARTICIPANT',
        'SIGNATORY',
        'WITNESS',
        'ORGANISER',
      ],
      'What they did there.',
      required,
    ),
    status: oneOf(
      ['INVITED', 'EXPECTED', 'CONFIRMED', 'ATTENDED', 'DECLINED', 'ABSENT'],
      'Whether they were there.',
      required,
    ),
    listedAs: text("The source's own words.", sentences),
  }),
  fact('tenure', 'Tenure', 'Who holds or held a post.', {
    official: id(['official'], '<HAS', 'Who.', required),
    post: id(['post'], 'OF', 'Which post.', required),
    from: date('Since when.'),
    to: date('Until when.'),
    acting: { type: 'flag', meaning: 'Only acting.', whenMissing: false },
    appointed: date('When appointed.'),
    credentials: date('When the credentials were presented.'),
    endCause: text('Why it ended.', sentences),
  }),
  fact('membership', 'Membership', 'That someone belongs to an organisation.', {
    member: id(sides, '<HAS_MEMBERSHIP', 'Who belongs.', required),
    of: id(['agency'], 'IN', 'To what.', required),
    from: date('Since when.'),
    to: date('Until when.'),
  }),
  fact('action', 'Action', 'A treaty act.', {
    actor: id(sides, '<PERFORMED', 'Who did it.', required),
    convention: id(['convention'], 'UNDER', 'Under which convention.', required),
    act: oneOf(
      [
        'SIGNATURE',
        'DEFINITIVE_SIGNATURE',
        'RATIFICATION',
        'ACCEPTANCE',
        'APPROVAL',
        'ACCESSION',
        'SUCCESSION',
        'FORMAL_CONFIRMATION',
        'CONSENT_TO_BE_BOUND',
        'PROVISIONAL_APPLICATION',
        'DECLARATION',
        'RESERVATION',
        'OBJECTION',
        'WITHDRAWAL_OF_RESERVATION',
        'TERRITORIAL_APPLICATION',
        'WITHDRAWAL',
        'DOMESTIC_APPROVAL',
        'INVITATION_TO_ACCEDE',
      ],
      'What was done.',
      required,
    ),
    on: date('When signed or deposited.'),
    effective: date('When it took effect, as stated.'),
    place: text('Where.'),
    event: id(['event'], 'DONE_AT', 'At which event.'),
    signedBy: id(['official'], 'SIGNED_BY', 'Who signed.'),
    text: text('The text.', pages),
    article: text('The article concerned.'),
    against: id(['action'], 'AGAINST', 'The act objected to or withdrawn.'),
  }),
  fact('claim', 'Statement', 'Any other statement.', {
    about: { type: 'id', meaning: 'What it is about.', link: 'SAYS_OF', required: true },
    property: text('A short word for what is stated.', required),
    value: { type: 'value', meaning: 'The value.', required: true, ...pages },
    unit: text('Its unit.'),
  }),
];

/** The kind of a type of line; undefined when there is none. */
export function kindOf(type: string): Kind | undefined {
  return kinds.find((kind) => kind.type === type);
}
