/**
 * An operation that the service keeps, asked by the hash of its text; the types say what it gives
 * and takes.
 */
export interface StoredOperation<Data, Variables> {
  readonly name: string;
  /** The SHA-256 of its text. */
  readonly hash: string;
  /** Only for the compiler: never there at run time. */
  readonly types?: { readonly data: Data; readonly variables: Variables };
}
