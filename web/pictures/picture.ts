/**
 * The colours that a picture may use, by the name of their token; on paper and in files those of
 * the light theme.
 */
export const paints = {
  ground: '#ffffff',
  text: '#16202c',
  quiet: '#566170',
  line: '#dedad2',
  'line-strong': '#8a8479',
  accent: '#1c5d99',
  'accent-soft': '#e3eef8',
  actor: '#1c5d99',
  event: '#97500a',
  treaty: '#a8285f',
  evidence: '#2a6b3f',
  other: '#566170',
  party: '#0d3a66',
  signed: '#4689c4',
  nothing: '#ece8e0',
  'heat-1': '#dbe8f4',
  'heat-2': '#a3c6e6',
  'heat-3': '#3676b0',
  'heat-4': '#0d3a66',
  'on-heat-1': '#16202c',
  'on-heat-2': '#16202c',
  'on-heat-3': '#ffffff',
  'on-heat-4': '#ffffff',
} as const;

/** The name of a colour. */
export type Paint = keyof typeof paints;

/** How a mark is filled and outlined; what is not named is left out. */
interface Looks {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** Only planned, invited or expected. */
  readonly isDashed?: boolean;
  /** Stripes over the fill: withdrawn. */
  readonly isHatched?: boolean;
  readonly opacity?: number;
}

/** A line of text; `y` is its baseline. */
export interface TextMark {
  readonly shape: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isStrong?: boolean;
  readonly fill: Paint;
}

/** What a picture is drawn of. */
export type Mark =
  | (Looks & { readonly shape: 'path'; readonly d: string })
  | (Looks & Box & { readonly shape: 'rect'; readonly radius?: number })
  | (Looks & {
      readonly shape: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
    })
  | TextMark;

/** A place that can be pointed at, reached with the arrow keys and opened. */
export interface Spot {
  readonly key: string;
  /** The whole of it in words. */
  readonly label: string;
  /** Its middle, from which the arrow keys look for the next. */
  readonly x: number;
  readonly y: number;
  /** The outline that takes the pointer. */
  readonly d: string;
}

/** A picture as positions: the same for the screen, for an SVG and for a PNG. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly spots: readonly Spot[];
}

/** A box by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The outline of a box. */
export function boxPath({ x, y, width, height }: Box): string {
  return `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}

/** The outline of a circle. */
export function circlePath(x: number, y: number, r: number): string {
  return `M${round(x - r)},${round(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}

/** A tenth of a pixel is enough. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
