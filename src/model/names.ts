/** How a name is read for search. */
interface Reading {
  /** Accents fall away, and letters are written as most people type them. */
  readonly isPlain: boolean;
  /** Apostrophes and the dots of initials part words, where they join them otherwise. */
  readonly isParted: boolean;
}

/**
 * A name as it is searched: without case, punctuation and accents, letters that Unicode does not
 * decompose written out, initials without their dots, every ideograph, kana and Hangul syllable a
 * word of its own. Marks are accents in Latin, Greek, Cyrillic, Arabic and Hebrew; in all other
 * scripts they are letters and stay. Words are parted by one space.
 */
export function foldName(name: string): string {
  return fold(name, { isPlain: true, isParted: false });
}

/**
 * All that a name may be searched as, the folded name first: also with each apostrophe and initial
 * apart (`d ivoire`, `j d vance`), with hyphens joining (`jeanluc`), and with umlauts written out
 * (`mueller`).
 */
export function spellingsOf(name: string): readonly [string, ...string[]] {
  const others = [
    fold(name, { isPlain: true, isParted: true }),
    foldName(name.replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, '')),
    foldName(name.normalize('NFC').replace(/[äöüåø]/giu, writtenOut)),
  ];
  const folded = foldName(name);
  return [folded, ...new Set(others.filter((each) => each !== folded))];
}

/**
 * A name with its accents, for whoever typed them; equal to the folded name where it has none.
 */
export function accented(name: string): string {
  return fold(name, { isPlain: false, isParted: false });
}

function fold(name: string, { isPlain, isParted }: Reading): string {
  const typed = name
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(apostrophes, isParted ? ' ' : '')
    .replace(/[\p{Cf}\u0640\ufe00-\ufe0f]/gu, '');
  const marked = isPlain ? typed.replace(accents, '$1') : typed;
  const lower = marked.replace(strayMarks, '').normalize('NFC').toLowerCase();
  return (isPlain ? lower.replace(letterForms, (letter) => letters[letter] ?? letter) : lower)
    .replace(dotsOfInitials, isParted ? ' ' : '')
    .replace(signs, ' $& ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function writtenOut(letter: string): string {
  const lower = letter.toLowerCase();
  return { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }[lower] ?? letter;
}

/** Typed and printed ones, primes, and the letters and marks that serve as one. */
const apostrophes = /['’ʼ‘`′″ʹʺʻʽʾʿˈˮ՚׳״Ꞌꞌ]/gu;

const accents =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;

/** Marks on nothing that could bear them. */
const strayMarks = /(?<![\p{L}\p{M}])\p{M}+/gu;

/** The dot between two letters that stand alone, with or without a space: U.N., J. D. */
const dotsOfInitials =
  /(?<=(?:^|[^\p{L}\p{M}\p{N}])\p{L}\p{M}*)\.\s*(?=\p{L}\p{M}*(?:\.|$|[^\p{L}\p{M}\p{N}]))/gu;

/** What is written without spaces between words, sign by sign. */
const signs =
  /(?!\p{M})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]\p{M}*/gu;

/** Letters that Unicode does not decompose, and those of which Arabic and Persian have two. */
const letters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ς: 'σ',
  ی: 'ي',
  ى: 'ي',
  ے: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ة: 'ه',
};

const letterForms = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
