/** The kinds of things, each with its shape and its hue. */
export const kinds = {
  official: 'Official',
  country: 'Country',
  agency: 'Agency',
  post: 'Post',
  event: 'Event',
  convention: 'Convention',
  document: 'Document',
  source: 'Source',
  series: 'Series',
  topic: 'Topic',
} as const;

/** The word before the colon of an id that is known as a kind. */
export type Kind = keyof typeof kinds;

/** The kind of an id; undefined for facts and other things without a shape. */
export function kindOf(id: string): Kind | undefined {
  const word = id.split(':', 1)[0] ?? '';
  return isKind(word) ? word : undefined;
}

function isKind(word: string): word is Kind {
  return word in kinds;
}

/** Drawn in a square of ten. */
const outlines: Readonly<Record<Kind, string>> = {
  official: 'M5 .8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 1 0 0-8.4z',
  country: 'M1.2 1.2h7.6v7.6h-7.6z',
  agency: 'M5 .4l4 2.3v4.6l-4 2.3-4-2.3v-4.6z',
  post: 'M5 .8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 1 0 0-8.4zM5 3.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6z',
  event: 'M5 .2l4.8 4.8-4.8 4.8-4.8-4.8z',
  convention: 'M5 .7l4.6 8.4h-9.2z',
  document: 'M1.8.6h4.4l2 2v6.8h-6.4z',
  source: 'M1 1.6h8v1.6h-8zM1 4.2h8v1.6h-8zM1 6.8h8v1.6h-8z',
  series: 'M3.4.8l3 3-3 3-3-3zM6.6 3.2l3 3-3 3-3-3z',
  topic:
    'M4 .8l-.4 2h-2v1.4h1.7l-.3 1.6h-1.8v1.4h1.5l-.4 2h1.4l.4-2h1.6l-.4 2h1.4l.4-2h1.9v-1.4h-1.6l.3-1.6h1.7v-1.4h-1.4l.4-2h-1.4l-.4 2h-1.6l.4-2z',
};

/**
 * The shape of a kind, beside the name that tells it; a hollow one stands for somebody whom no
 * source names.
 */
export function KindShape({
  kind,
  isHollow = false,
}: {
  readonly kind: Kind;
  readonly isHollow?: boolean;
}) {
  return (
    <svg
      className={`shape of-${kind}`}
      viewBox="-.6 -.6 11.2 11.2"
      width="11"
      height="11"
      aria-hidden="true"
    >
      <path
        d={outlines[kind]}
        fillRule="evenodd"
        fill={isHollow ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth={isHollow ? 1.4 : 0}
      />
    </svg>
  );
}
