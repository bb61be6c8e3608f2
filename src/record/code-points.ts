/** A text by its Unicode code points. */
export interface CodePoints {
  readonly length: number;
  slice(start: number, end: number): string;
}

/**
 * Code points between two places that are kept; what lies between is counted when it is asked for.
 */
const STRIDE = 1_024;

/**
 * Counts the code points of a text without a list of them, which would take many times the memory
 * of the text.
 */
export function codePointsOf(text: string): CodePoints {
  // Without surrogates code points and code units are the same.
  if (!/[\uD800-\uDBFF]/.test(text))
    return { length: text.length, slice: (start, end) => text.slice(start, end) };
  const { length, places } = counted(text);
  const placeOf = (point: number): number => {
    const known = Math.min(Math.floor(point / STRIDE), places.length - 1);
    let place = places[known] ?? 0;
    for (let count = known * STRIDE; count < point && place < text.length; count += 1)
      place += widthAt(text, place);
    return place;
  };
  return { length, slice: (start, end) => text.slice(placeOf(start), placeOf(end)) };
}

/** Whether a text has more code points than it may; most texts are told by their length alone. */
export function isLongerThan(text: string, longest: number): boolean {
  return text.length > longest && codePointsOf(text).length > longest;
}

function counted(text: string): { readonly length: number; readonly places: readonly number[] } {
  const places: number[] = [];
  let length = 0;
  for (let place = 0; place < text.length; place += widthAt(text, place)) {
    if (length % STRIDE === 0) places.push(place);
    length += 1;
  }
  return { length, places };
}

function widthAt(text: string, place: number): 1 | 2 {
  return (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
}
