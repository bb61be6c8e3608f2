/** Size of the text in pictures, in pixels: the smallest there is. */
export const TEXT_SIZE = 13;

/**
 * Widths in the fonts of the pages, in parts of the size of the text; letters that are not named
 * are as wide as most.
 */
const narrow = new Set("iljtfrI.,:;'’!|()[] -");
const wide = new Set('mwMWQO@%&—');

/**
 * About how wide a text is in a picture, in pixels: a little more rather than less, so that nothing
 * runs into anything.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text)
    width += narrow.has(letter) ? 0.34 : wide.has(letter) ? 0.92 : isCapital(letter) ? 0.7 : 0.59;
  return width * TEXT_SIZE;
}

/** A text cut to a width, with an ellipsis where something is left out. */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase() || letter > '\u2E7F';
}
