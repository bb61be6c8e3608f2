/** Where the database is and who we are to it. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Connections held at most; 40 unless given. */
  readonly poolSize?: number;
}
