/**
 * A nested text in parts: everything before RETURN, what each row is, and the order where it has to
 * be asked for again.
 */
export interface Text {
  readonly head: string;
  readonly returned: string;
  readonly order: string;
  readonly keys: readonly string[];
}

/** A nested text as one. */
export function wholeText(text: Text): string {
  return `${text.head}\nRETURN ${text.returned} AS row${text.order === '' ? '' : `\n${text.order}`}`;
}

/** Whether a text aggregates, at any depth. */
export function aggregates(text: Text): boolean {
  return /\b(collect|count|max|min|sum)\(/.test(`${text.head} ${text.returned}`);
}
