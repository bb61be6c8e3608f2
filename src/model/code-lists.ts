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
