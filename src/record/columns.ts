import type { Row } from '../graph/graph.js';

/** Where statements are run: in a write's transaction, or one by one for reading. */
export interface Runner {
  run(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

export function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}

export function lists(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter((each) => Array.isArray(each)) : [];
}

export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
