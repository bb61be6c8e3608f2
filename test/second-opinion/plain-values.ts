import { type Thing } from './things.js';
import type { Shape } from './page.js';

/** Values and names as they are; links are written over them. */
export function plainValues(thing: Thing): Shape {
  return {
    ...thing.values,
    names: thing.names.map((name) => ({
      text: name.text,
      lang: name.lang ?? null,
      kind: name.kind ?? null,
    })),
  };
}
