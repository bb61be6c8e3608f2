/**
 * A name as it is searched: without case, diacritics and punctuation, letters that Unicode does not
 * decompose written out, acronyms without their dots, every ideograph and kana a word of its own.
 * Words are parted by one space.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đðøłßæœþıħŧŋĸ]/gu, (letter) => letters[letter] ?? letter)
    .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L}(?:\.|$|[^\p{L}\p{N}]))/gu, '')
    .replace(apostrophes, '')
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, (sign) => ` ${sign} `)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A name as it is searched, with every apostrophe parting words; undefined where that makes no
 * difference.
 */
export function foldInParts(name: string): string | undefined {
  if (name.search(apostrophes) < 0) return undefined;
  const parts = foldName(name.replace(apostrophes, ' '));
  return parts === foldName(name) ? undefined : parts;
}

const apostrophes = /['’ʼ‘`]/gu;

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
};
