import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * The shapes of the world as the build writes them: shapes by M49 code, and points for what is too
 * small to be seen.
 */
export interface World {
  readonly topology: Topology<{
    readonly countries: GeometryCollection<{ readonly name: string }>;
  }>;
  readonly dots: readonly Dot[];
}

/** A place that is too small for a shape, by its middle in degrees. */
export interface Dot {
  /** The M49 code, three digits; empty for a place that has none. */
  readonly m49: string;
  readonly name: string;
  readonly at: readonly [longitude: number, latitude: number];
}
