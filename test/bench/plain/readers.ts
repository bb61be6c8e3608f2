import DataLoader from 'dataloader';
import type { Graph } from '../../../src/graph/graph.js';
import { countsText, listText, listsText } from './hops.js';
import type { HopName, Parameters } from './hops.js';

/** A node as the resolvers see it. */
export type Thing = Readonly<Record<string, unknown>>;

/** Answers a field's question about one thing. */
export interface Reader {
  list(name: HopName, from: string, parameters: Parameters): Promise<readonly Thing[]>;
  count(name: HopName, from: string, parameters: Parameters): Promise<number>;
}

/** One statement for every field. */
export function naiveReader(graph: Graph): Reader {
  return {
    list: async (name, from, parameters) =>
      (await graph.read(listText(name, parameters), { ...parameters, this: from })).map(([thing]) =>
        asThing(thing),
      ),
    count: async (name, from, parameters) =>
      Number(
        (await graph.read(countsText(name, parameters), { ...parameters, these: [from] }))[0]?.[1],
      ),
  };
}

/** One statement for the same field of all things of a level; made anew for each request. */
export function loaderReader(graph: Graph): Reader {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  const loaderOf = (text: string, parameters: Parameters): DataLoader<string, unknown> => {
    const key = text + JSON.stringify(parameters);
    const loader =
      loaders.get(key) ??
      new DataLoader<string, unknown>((these) => batch(graph, { text, parameters }, these));
    loaders.set(key, loader);
    return loader;
  };
  return {
    list: async (name, from, parameters) =>
      listOf(await loaderOf(listsText(name, parameters), parameters).load(from)),
    count: async (name, from, parameters) =>
      Number(await loaderOf(countsText(name, parameters), parameters).load(from)),
  };
}

async function batch(
  graph: Graph,
  { text, parameters }: { readonly text: string; readonly parameters: Parameters },
  these: readonly string[],
): Promise<unknown[]> {
  const rows = await graph.read(text, { ...parameters, these });
  const found = new Map(rows.map(([from, value]) => [from, value]));
  return these.map((from) => found.get(from));
}

function listOf(value: unknown): readonly Thing[] {
  return Array.isArray(value) ? value.map(asThing) : [];
}

function asThing(value: unknown): Thing {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
