import type { ConclusionPlan } from './plan.js';
import type { ArgumentValues, Circumstances } from './reading.js';

/**
 * What writing needs besides the values: the arguments of each field, and the circumstances of the
 * request.
 */
export interface Writing {
  readonly argumentsOf: (at: number) => ArgumentValues;
  readonly circumstances: Circumstances;
}

/** Draws a conclusion from the values of its slot. */
export function conclude(
  plan: ConclusionPlan,
  value: readonly unknown[],
  { argumentsOf, circumstances }: Writing,
): unknown {
  const names = plan.reading.properties ?? [];
  const properties = Object.fromEntries(names.map((name, slot) => [name, value[slot] ?? null]));
  const rows = rowsOf(plan, value).map((row) =>
    Object.fromEntries(plan.columns.map((column) => [column.name, row[column.slot] ?? null])),
  );
  const args = argumentsOf(plan.argumentsAt);
  return plan.reading.conclude({ properties, rows, args, circumstances });
}

/** The rows that a conclusion was drawn from. */
export function rowsOf(
  plan: ConclusionPlan,
  value: readonly unknown[],
): readonly (readonly unknown[])[] {
  const rows = plan.rowsSlot < 0 ? undefined : value[plan.rowsSlot];
  return Array.isArray(rows) ? rows : [];
}
