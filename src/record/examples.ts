import type { IdKind } from '../model/ids.js';

const evidence = [{ document: 'document:joint-statement', locator: 'para 5' }];

/** Lines of a record, an example of each type; together they are a record that loads. */
export const examples: Readonly<Record<IdKind, readonly Readonly<Record<string, unknown>>[]>> = {
  source: [
    {
      type: 'source',
      id: 'source:ministry-website',
      name: 'Website of the ministry',
      kind: 'GOVERNMENT',
      country: 'country:VNM',
      reliability: 'B',
    },
  ],
  document: [
    {
      type: 'document',
      id: 'document:joint-statement',
      title: 'Joint statement',
      source: 'source:ministry-website',
      published: '2025-10-26',
      language: 'en',
    },
  ],
  country: [
    {
      type: 'country',
      id: 'country:VNM',
      name: 'Viet Nam',
      names: [{ text: 'Việt Nam', lang: 'vi' }],
    },
  ],
  agency: [
    {
      type: 'agency',
      id: 'agency:security-ministry',
      name: 'Ministry of Public Security',
      kind: 'MINISTRY',
      country: 'country:VNM',
      acronym: 'MPS',
    },
    {
      type: 'agency',
      id: 'agency:regional-union',
      name: 'Regional Union',
      kind: 'REGIONAL_ORGANISATION',
    },
  ],
  official: [
    {
      type: 'official',
      id: 'official:tran-van-a',
      name: 'Trần Văn A',
      names: [{ text: 'Tran Van A', kind: 'TRANSLITERATION' }],
    },
  ],
  post: [
    {
      type: 'post',
      id: 'post:security-minister',
      title: 'Minister of Public Security',
      agency: 'agency:security-ministry',
      country: 'country:VNM',
      rank: 'MINISTER',
      single: true,
    },
  ],
  topic: [{ type: 'topic', id: 'topic:cybercrime', name: 'Cybercrime' }],
  series: [
    {
      type: 'series',
      id: 'series:security-talks',
      name: 'Security talks',
      organisers: ['agency:security-ministry'],
      cadence: 'yearly',
    },
  ],
  event: [
    {
      type: 'event',
      id: 'event:security-talks-2025',
      name: 'Security talks 2025',
      kind: 'MEETING',
      status: 'OCCURRED',
      when: '2025-10-25/2025-10-26',
      city: 'Hanoi',
      country: 'country:VNM',
      series: 'series:security-talks',
      topics: ['topic:cybercrime'],
      evidence,
    },
  ],
  convention: [
    {
      type: 'convention',
      id: 'convention:mutual-help',
      name: 'Agreement on mutual help',
      kind: 'AGREEMENT',
      opened: '2025-10-26',
      entryIntoForce: { article: '9', instruments: 2, delay: { days: 30 } },
    },
  ],
  participation: [
    {
      type: 'participation',
      id: 'participation:minister-at-talks',
      event: 'event:security-talks-2025',
      official: 'official:tran-van-a',
      post: 'post:security-minister',
      onBehalfOf: 'country:VNM',
      role: 'HEAD_OF_DELEGATION',
      status: 'ATTENDED',
      evidence,
    },
  ],
  tenure: [
    {
      type: 'tenure',
      id: 'tenure:tran-van-a-minister',
      official: 'official:tran-van-a',
      post: 'post:security-minister',
      from: '2024-06',
      evidence,
    },
  ],
  membership: [
    {
      type: 'membership',
      id: 'membership:viet-nam-in-union',
      member: 'country:VNM',
      of: 'agency:regional-union',
      from: '../2020',
      evidence,
    },
  ],
  action: [
    {
      type: 'action',
      id: 'action:signature',
      actor: 'country:VNM',
      convention: 'convention:mutual-help',
      act: 'SIGNATURE',
      on: '2025-10-26',
      place: 'Hanoi',
      signedBy: 'official:tran-van-a',
      evidence,
    },
  ],
  claim: [
    {
      type: 'claim',
      id: 'claim:delegates',
      about: 'event:security-talks-2025',
      property: 'delegates',
      value: 40,
      unit: 'people',
      evidence: [
        {
          document: 'document:joint-statement',
          says: { value: 42 },
          why: 'The annex counts two more.',
        },
      ],
    },
  ],
};
