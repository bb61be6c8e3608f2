/** Where `g` and a letter lead. */
export const placesByLetter: Readonly<Record<string, readonly [path: string, name: string]>> = {
  h: ['/', 'Home'],
  c: ['/conventions', 'Conventions'],
  e: ['/events', 'Events'],
  t: ['/tallies', 'Tallies'],
  n: ['/network', 'Network'],
  p: ['/paths', 'Chains'],
  o: ['/compare', 'Compare'],
};

/** Where the choice is kept. */
const KEY = 'rapporteur:letters';

/** Whether keys of one letter work; they do until someone switches them off. */
export function areLettersOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice in the browser. */
export function keepLetters(areOn: boolean): void {
  try {
    localStorage.setItem(KEY, areOn ? 'on' : 'off');
  } catch {
    // Storage may be forbidden: then the choice holds for this page only.
  }
}

/**
 * Whether keys go into a field rather than to the page. The target alone does not tell: the search
 * passes the keys of its field on to the hit that is marked, as if they were pressed there.
 */
export function isTyping(target: EventTarget | null): boolean {
  return [target, document.activeElement].some(
    (each) =>
      each instanceof HTMLElement && each.closest('input, textarea, select, dialog') !== null,
  );
}
