import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadCountries } from '../../src/record/countries.js';
import { dump, loadLines } from '../record/dump.js';
import { retractDocument } from '../../src/record/retract.js';
import { checkout } from '../setup/checkout.js';
import { createEngine } from '../../src/query/engine.js';
import { textOf, valid } from '../setup/api.js';
import { emptyGraph, testGraph } from '../setup/graph.js';

const folder = join(checkout, 'data/countries');

let graph: Graph;
let ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

interface Answer {
  readonly data: unknown;
}

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  await loadCountries({ graph, folder });
  await loadLines(graph, [...people, ...topics, ...telling]);
  const schema = await buildApiSchema();
  const engine = createEngine({ schema, graph });
  ask = async (query, variables = {}) =>
    JSON.parse(await textOf(engine, valid(schema, query), variables));
}, 120_000);
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

const official = (key: string, name: string): object => ({
  type: 'official',
  id: `official:${key}`,
  name,
});
const people = [
  official('ram', 'राम कुमार'),
  official('rama', 'रमा कुमारी'),
  official('ayn', 'ʿAbd al-ʿAzīz al-Qāḍī'),
  official('hamza', 'Saʾud bin Raʾuf'),
  official('okina', 'Keʻala Kahanu'),
  official('soft-sign', 'Iurʹev Grigorʹevich'),
  official('prime', 'Sol′zhev Prime'),
  official('straight', "Ta'izz bin O'Hara"),
  official('initials', 'J. D. Hollander'),
  official('joined', 'Jean-Luc Demarty'),
  official('umlaut', 'Jörg Müller-Lüdenscheidt'),
  official('hangul', '김정은'),
  official('other-hangul', '감정은'),
  official('greek', 'Γεώργιος Παπανδρέου'),
  official('accents', 'Lý Thái Tổ'),
  official('no-accents', 'Ly Thai To'),
  official('yeh', 'علی کاظمی'),
];
const topics = [
  { type: 'topic', id: 'topic:bali', name: 'バリ会議' },
  { type: 'topic', id: 'topic:paris', name: 'パリ会議' },
  { type: 'topic', id: 'topic:thai-1', name: 'มนตรา' },
  { type: 'topic', id: 'topic:thai-2', name: 'มินตรา' },
];
const evidence = (key: string, more: object = {}): object => ({
  evidence: [{ document: `document:${key}`, ...more }],
});
const telling = [
  { type: 'source', id: 'source:wire', name: 'Wire', kind: 'NEWS', reliability: 'B' },
  { type: 'source', id: 'source:gazette', name: 'Gazette', kind: 'GOVERNMENT', reliability: 'A' },
  { type: 'document', id: 'document:wire', title: 'Wire of May', source: 'source:wire' },
  { type: 'document', id: 'document:gazette', title: 'Gazette 7', source: 'source:gazette' },
  { ...official('told-twice', 'Ousmane Barry-Diop'), ...evidence('wire') },
  { ...official('told-twice', 'Usman Jallow'), ...evidence('gazette') },
  { ...official('denied', 'Mira Vance'), ...evidence('gazette') },
  { ...official('denied', 'Marek Wanz'), ...evidence('wire', { modality: 'DENIED' }) },
  official('line-twice', 'Zenobia Quill'),
  official('line-twice', 'Abelard Quill'),
  { type: 'country', id: 'country:VNM', name: 'Annam' },
  { type: 'country', id: 'country:KHM', name: 'Khmer Republic', ...evidence('gazette') },
  {
    type: 'country',
    id: 'country:LAO',
    name: 'Lan Xang',
    ...evidence('wire', { rank: 'PREFERRED' }),
  },
  {
    type: 'event',
    id: 'event:lakeside',
    name: 'Lakeside talks',
    kind: 'MEETING',
    status: 'OCCURRED',
    ...evidence('wire'),
  },
  {
    type: 'event',
    id: 'event:lakeside',
    name: 'Consultations of June',
    kind: 'MEETING',
    status: 'OCCURRED',
    ...evidence('gazette'),
  },
];

async function found(text: string, kinds: readonly string[] = []): Promise<readonly string[]> {
  const { data } = await ask(
    'query ($text: String!, $kinds: [EntityKind!]) { search(text: $text, kinds: $kinds, first: 5) { nodes { node { id } } } }',
    { text, ...(kinds.length > 0 && { kinds }) },
  );
  return (data as { search: { nodes: { node: { id: string } }[] } }).search.nodes.map(
    ({ node }) => node.id,
  );
}

describe('the word that was typed comes first', () => {
  test.each([
    ['கென்யா', 'country:KEN'],
    ['टोंगा', 'country:TON'],
    ['मालदीव', 'country:MDV'],
    ['សំប៊ី', 'country:ZMB'],
    ['ហ្គីណេ', 'country:GIN'],
    ['ടോംഗ', 'country:TON'],
    ['रमा कुमारी', 'official:rama'],
    ['राम कुमार', 'official:ram'],
    ['パリ会議', 'topic:paris'],
    ['バリ会議', 'topic:bali'],
    ['มินตรา', 'topic:thai-2'],
    ['김정은', 'official:hangul'],
    ['Lý Thái Tổ', 'official:accents'],
    ['Ly Thai To', 'official:no-accents'],
  ])('%s', async (text, id) => {
    expect((await found(text))[0]).toBe(id);
  });
});

describe('a name is found however people type it', () => {
  test.each([
    ['Abd al-Aziz al-Qadi', 'official:ayn'],
    ["'Abd al-'Aziz", 'official:ayn'],
    ['Saud bin Rauf', 'official:hamza'],
    ["Sa'ud", 'official:hamza'],
    ['Keala', 'official:okina'],
    ["Ke'ala", 'official:okina'],
    ['Grigorevich', 'official:soft-sign'],
    ["Grigor'evich", 'official:soft-sign'],
    ['Solzhev', 'official:prime'],
    ['Taizz', 'official:straight'],
    ['O Hara', 'official:straight'],
    ['J.D. Hollander', 'official:initials'],
    ['JD Hollander', 'official:initials'],
    ['J D Hollander', 'official:initials'],
    ['Jeanluc', 'official:joined'],
    ['Jean Luc', 'official:joined'],
    ['Mueller', 'official:umlaut'],
    ['Joerg Mueller', 'official:umlaut'],
    ['muller', 'official:umlaut'],
    ['정은', 'official:hangul'],
    ['ΓΕΩΡΓΙΟΣ ΠΑΠΑΝΔΡΕΟΥ', 'official:greek'],
    ['علي كاظمي', 'official:yeh'],
    ['DPRK', 'country:PRK'],
    ['DR Congo', 'country:COD'],
    ['Soviet Union', 'country:SUHH'],
    ['East Germany', 'country:DDDE'],
    ['GDR', 'country:DDDE'],
    ['England', 'country:GBR'],
    ['St. Kitts and Nevis', 'country:KNA'],
    ['St Vincent and the Grenadines', 'country:VCT'],
    ['East Timor', 'country:TLS'],
  ])('%s', async (text, id) => {
    expect(await found(text)).toContain(id);
  });
});

describe('whatever a live source calls something is one of its names', () => {
  test.each([
    ['Ousmane Barry', 'official:told-twice'],
    ['Usman Jallow', 'official:told-twice'],
    ['Zenobia', 'official:line-twice'],
    ['Abelard', 'official:line-twice'],
    ['Lakeside talks', 'event:lakeside'],
    ['Consultations of June', 'event:lakeside'],
    ['Annam', 'country:VNM'],
    ['Khmer Republic', 'country:KHM'],
    ['Lan Xang', 'country:LAO'],
  ])('%s is found', async (text, id) => {
    expect(await found(text)).toContain(id);
  });

  test('and is shown beside the chosen one', async () => {
    const { data } = await ask(
      '{ official(id: "official:told-twice") { name names { text } } two: official(id: "official:line-twice") { name names { text } } }',
    );
    expect(data).toEqual({
      official: { name: 'Usman Jallow', names: [{ text: 'Ousmane Barry-Diop' }] },
      two: { name: 'Abelard Quill', names: [{ text: 'Zenobia Quill' }] },
    });
  });

  test('but not what is denied', async () => {
    expect(await found('Marek Wanz')).toEqual([]);
  });

  test('a country keeps its built-in name unless a preferred claim gives another', async () => {
    const { data } = await ask(
      '{ a: country(id: "country:VNM") { name } b: country(id: "country:KHM") { name } c: country(id: "country:LAO") { name } }',
    );
    expect(data).toEqual({
      a: { name: 'Viet Nam' },
      b: { name: 'Cambodia' },
      c: { name: 'Lan Xang' },
    });
  });

  test('once the document is retracted it is none of them', async () => {
    const before = await dump(graph);
    await retractDocument({ graph, id: 'document:wire' });
    expect(await found('Ousmane Barry')).toEqual([]);
    expect(await found('Lan Xang')).toEqual([]);
    expect(before.some((line) => line.includes('Ousmane'))).toBe(true);
  });
});
