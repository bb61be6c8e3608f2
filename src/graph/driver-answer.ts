import type { ProfiledPlan, Record as DriverRecord, Result, ResultSummary } from 'neo4j-driver';

/** The values of a row, in the order of its columns. */
type Row = readonly unknown[];

/** The rows of a statement and what the database tells of it. */
export interface Answer {
  readonly rows: readonly Row[];
  readonly summary: ResultSummary;
}

/** Takes each record's values as they were decoded, without looking anything up by name. */
export function collect(result: Result): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    result.subscribe({
      onNext: (record) => rows.push(valuesOf(record)),
      onCompleted: (summary) => resolve({ rows, summary }),
      onError: reject,
    });
  });
}

function valuesOf(record: DriverRecord): Row {
  return (record as unknown as { readonly _fields: Row })._fields;
}

/** Database hits of a profiled plan, with all below it. */
export function totalHits(plan: ProfiledPlan): number {
  return plan.children.reduce((sum, child) => sum + totalHits(child), Number(plan.dbHits));
}
