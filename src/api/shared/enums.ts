import { enumOf } from './enum-of.js';

export const NameKind = enumOf('NameKind', 'What sort of name it is.', {
  OFFICIAL: 'The full official name.',
  SHORT: 'A short form in use.',
  ACRONYM: 'An acronym.',
  ALIAS: 'Another name in use.',
  TRANSLITERATION: 'The name in another script.',
  FORMER: 'A name that is no longer used.',
  MISSPELLING: 'A wrong spelling that a source has.',
});

export const SourceKind = enumOf('SourceKind', 'Who stands behind a source.', {
  DEPOSITARY: 'The keeper of treaties, whose word on treaty acts comes first.',
  GOVERNMENT: 'A government or one of its offices.',
  ORGANISATION: 'An organisation of states or another body.',
  NEWS: 'A newspaper, agency or broadcaster.',
  ACADEMIC: 'Research.',
  DATASET: 'A data set.',
  OTHER: 'Anything else.',
});

export const AgencyKind = enumOf('AgencyKind', 'What sort of body an agency is.', {
  GOVERNMENT: 'A government as a whole.',
  MINISTRY: 'A ministry or department of state.',
  POLICE: 'A police force.',
  SECURITY_SERVICE: 'A security or intelligence service.',
  EMBASSY: 'An embassy or other mission.',
  AGENCY: 'An office or agency of a state or organisation.',
  COURT: 'A court.',
  PARLIAMENT: 'A parliament.',
  INTERNATIONAL_ORGANISATION: 'An organisation of states.',
  REGIONAL_ORGANISATION:
    'A regional organisation, among them regional economic integration organisations.',
  BLOC: 'A group of states without an organisation of its own.',
  TREATY_BODY: 'A body that a treaty sets up.',
  PARTY: 'A political party.',
  UNIVERSITY: 'A university or research centre.',
  COMPANY: 'A company.',
  MEDIA: 'A medium.',
  NGO: 'A non-governmental organisation.',
  OTHER: 'Anything else.',
});

export const PostRank = enumOf('PostRank', 'Seniority of a post, the most senior first.', {
  HEAD_OF_STATE: 'Head of state.',
  HEAD_OF_GOVERNMENT: 'Head of government.',
  DEPUTY_HEAD: 'Deputy of a head of state or government.',
  MINISTER: 'Minister.',
  VICE_MINISTER: 'Vice or deputy minister.',
  AMBASSADOR: 'Ambassador or head of a mission.',
  AGENCY_HEAD: 'Head of an agency or organisation.',
  PARTY_LEADER: 'Leader of a political party.',
  LEGISLATOR: 'Member of a parliament.',
  DIRECTOR: 'Director or head of a department.',
  EXPERT: 'Expert.',
  OTHER: 'Any other post.',
});

export const EventKind = enumOf('EventKind', 'What sort of event it is.', {
  CONFERENCE: 'A conference.',
  SUMMIT: 'A summit.',
  SESSION: 'A session of a body.',
  NEGOTIATION_ROUND: 'A round of negotiations.',
  SIGNING_CEREMONY: 'A ceremony at which something is signed.',
  MEETING: 'A meeting of sides, asserted as such by a source.',
  CALL: 'A call between sides.',
  VISIT: 'A visit.',
  SIDE_EVENT: 'A side event.',
  RECEPTION: 'A reception.',
  PRESS_CONFERENCE: 'A press conference.',
  OTHER: 'Anything else.',
});

export const EventStatus = enumOf(
  'EventStatus',
  'Whether an event took place, as last concluded from the claims.',
  {
    ANNOUNCED: 'Announced without a date that holds.',
    SCHEDULED: 'Planned for a date.',
    OCCURRED: 'It took place.',
    POSTPONED: 'Put off.',
    CANCELLED: 'Called off.',
  },
);

export const EventMode = enumOf('EventMode', 'How people met.', {
  IN_PERSON: 'In one place.',
  PHONE: 'By telephone.',
  ONLINE: 'By video or otherwise online.',
  HYBRID: 'Partly in one place, partly online.',
});

export const ConventionKind = enumOf('ConventionKind', 'What sort of instrument it is.', {
  CONVENTION: 'A convention.',
  PROTOCOL: 'A protocol.',
  AGREEMENT: 'An agreement.',
  MEMORANDUM: 'A memorandum of understanding.',
  OTHER: 'Another instrument.',
});

export const ParticipationRole = enumOf('ParticipationRole', 'What someone did at an event.', {
  HEAD_OF_DELEGATION: 'Led a delegation.',
  DEPUTY_HEAD: 'Deputy leader of a delegation.',
  DELEGATE: 'Member of a delegation.',
  ADVISER: 'Adviser of a delegation.',
  OBSERVER: 'Observer.',
  EXPERT: 'Expert.',
  SPEAKER: 'Spoke.',
  PANELLIST: 'Sat on a panel.',
  MODERATOR: 'Moderated.',
  CHAIR: 'Chaired.',
  CO_CHAIR: 'Chaired together with others.',
  RAPPORTEUR: 'Reported.',
  HOST: 'Hosted.',
  GUEST: 'Was a guest.',
  PARTICIPANT: 'Took part, without more being said.',
  SIGNATORY: 'Signed.',
  WITNESS: 'Witnessed.',
  ORGANISER: 'Organised.',
});

export const ParticipationStatus = enumOf('ParticipationStatus', 'Whether someone was there.', {
  INVITED: 'Was invited.',
  EXPECTED: 'Was expected.',
  CONFIRMED: 'Had confirmed.',
  ATTENDED: 'Was there.',
  DECLINED: 'Declined.',
  ABSENT: 'Was not there.',
});

export const TreatyAct = enumOf('TreatyAct', 'What a state or organisation does under a treaty.', {
  SIGNATURE: 'Signature subject to ratification, acceptance or approval.',
  DEFINITIVE_SIGNATURE: 'Signature that binds by itself.',
  RATIFICATION: 'Ratification.',
  ACCEPTANCE: 'Acceptance.',
  APPROVAL: 'Approval.',
  ACCESSION: 'Accession.',
  SUCCESSION: 'Succession.',
  FORMAL_CONFIRMATION: 'Formal confirmation by an organisation.',
  CONSENT_TO_BE_BOUND: 'Consent to be bound, in another way.',
  PROVISIONAL_APPLICATION: 'Provisional application.',
  DECLARATION: 'Declaration.',
  RESERVATION: 'Reservation.',
  OBJECTION: 'Objection to an act of another party.',
  WITHDRAWAL_OF_RESERVATION: 'Withdrawal of a reservation.',
  TERRITORIAL_APPLICATION: 'Extension to a territory.',
  WITHDRAWAL: 'Withdrawal or denunciation.',
  DOMESTIC_APPROVAL: 'Approval at home, for instance by a parliament; it binds nobody.',
  INVITATION_TO_ACCEDE: 'Invitation to accede.',
});

export const EntityKind = enumOf('EntityKind', 'What sort of thing it is.', {
  COUNTRY: 'A country.',
  AGENCY: 'An agency or organisation.',
  OFFICIAL: 'A person.',
  POST: 'A post.',
  SERIES: 'A series of events.',
  EVENT: 'An event.',
  CONVENTION: 'A convention.',
  TOPIC: 'A topic.',
  DOCUMENT: 'A document.',
  SOURCE: 'A source.',
});

export const FactKind = enumOf('FactKind', 'What sort of fact it is.', {
  PARTICIPATION: 'Who took part in what.',
  TENURE: 'Who held which post.',
  MEMBERSHIP: 'Who belongs to what.',
  ACTION: 'A treaty act.',
  STATEMENT: 'Anything else that is stated.',
});

export const ChangeEffect = enumOf(
  'ChangeEffect',
  'What became of a fact when the record changed.',
  {
    SHOWN: 'It is shown for the first time, or again.',
    CHANGED: 'It is shown with other values.',
    SUPPORT_CHANGED: 'It rests on other claims; what is shown stayed.',
    WITHDRAWN: 'It is no longer shown.',
  },
);

export const EncounterBasis = enumOf('EncounterBasis', 'On what it rests that people met.', {
  ASSERTED_MEETING: 'A source says that they met.',
  CO_ATTENDANCE: 'They were at the same event; no source says that they met.',
});

export const CounterpartLevel = enumOf('CounterpartLevel', 'What counts as one counterpart.', {
  PERSON: 'Each party as exactly as known: official, else post, else side.',
  SIDE: 'The country or agency that it was for.',
});

export const EventRelation = enumOf('EventRelation', 'How an event belongs to another.', {
  PROGRAMME: 'On its programme.',
  MARGINS: 'Beside it, not on the programme.',
});

export const TreatyStage = enumOf(
  'TreatyStage',
  'How far a state or organisation has come under a treaty.',
  {
    NONE: 'Nothing that counts.',
    SIGNED: 'Signed and not bound.',
    PARTY: 'Consented to be bound.',
    WITHDRAWN: 'Was bound and withdrew.',
    ENDED: 'Had signed or was bound, and does not exist any more.',
  },
);

export const MeetingDimension = enumOf('MeetingDimension', 'By what meetings are counted.', {
  YEAR: 'Year.',
  MONTH: 'Month.',
  KIND: 'Kind of event.',
  MODE: 'Way of meeting.',
  CITY: 'City.',
  COUNTRY: 'Country in which.',
  OFFICIAL: 'Each official who took part.',
  SIDE: 'Each side.',
  OFFICIAL_PAIR: 'Each pair of officials of different sides.',
  SIDE_PAIR: 'Each pair of sides.',
  RANK: 'The rank of each who took part.',
  CONFERENCE: 'The outermost event it was part or on the margins of.',
  TOPIC: 'Each topic.',
});

export const EventDimension = enumOf('EventDimension', 'By what events are counted.', {
  YEAR: 'Year.',
  KIND: 'Kind of event.',
  STATUS: 'Whether it took place.',
  CITY: 'City.',
  COUNTRY: 'Country in which.',
  SERIES: 'Series.',
  TOPIC: 'Each topic.',
  CONVENTION: 'Each convention it concerns.',
});

export const Modality = enumOf('Modality', 'Whether a document says that it is so.', {
  ASSERTED: 'It says so.',
  DENIED: 'It says that it is not so.',
  PLANNED: 'It says that it is to be so.',
});

export const ClaimRank = enumOf('ClaimRank', 'How a claim stands among others on the same.', {
  PREFERRED: 'Comes first.',
  NORMAL: 'As the rules have it.',
  DEPRECATED: 'Comes into play only if nothing else is left.',
});
