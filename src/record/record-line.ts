/** A line that keeps the format. */
export interface RecordLine {
  readonly type: string;
  readonly id: string;
  readonly [field: string]: unknown;
}
