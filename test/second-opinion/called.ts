import { type Thing } from './things.js';
import { text } from './presence.js';

/** Every word asked, in one of the ways to spell the text, begins a word of one name. */
export function isCalled(thing: Thing, wanted: string): boolean {
  const names = [
    text(thing, 'name') ?? text(thing, 'title') ?? '',
    text(thing, 'acronym') ?? '',
    ...thing.names.map((name) => name.text),
  ];
  return ways(wanted)
    .map(folded)
    .filter((words) => words.length > 0)
    .some((words) =>
      names.some((name) => {
        const own = ways(name).flatMap(folded);
        return words.every((word) => own.some((one) => one.startsWith(word)));
      }),
    );
}

/** Apostrophes and dots of initials join or part, hyphens join too, umlauts are written out. */
function ways(name: string): string[] {
  const apostrophe = /['’ʼʻʿʾʹ′]/g;
  const joined = name.replace(apostrophe, '');
  return [
    initials(joined),
    name.replace(apostrophe, ' ').replace(/\./g, ' '),
    initials(joined.replace(/(\p{L})-(?=\p{L})/gu, '$1')),
    initials(
      joined.replace(
        /[äöüåø]/gi,
        (letter) =>
          ({ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' })[letter.toLowerCase()] ?? letter,
      ),
    ),
  ];
}

/** Letters alone with a dot after each are one word: `J. D.` and `U.N.`. */
function initials(name: string): string {
  return name.replace(
    /(?<![\p{L}\p{M}])(?:\p{L}\p{M}*\.\s*)+(?:\p{L}(?![\p{L}\p{M}]))?/gu,
    (run) =>
      /\p{L}.*\p{L}/su.test(run) ? `${run.replace(/[.\s]/g, '')} ` : `${run.replace('.', ' ')} `,
  );
}

/** Words of a text, without case and without the marks that are accents. */
export function folded(value: string): string[] {
  return value
    .normalize('NFKD')
    .replace(
      /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]\p{M}*)\p{M}/gu,
      '',
    )
    .normalize('NFC')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}
