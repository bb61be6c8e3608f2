/**
 * A name as it is searched: without case, diacritics and punctuation, letters that Unicode does not decompose written
 * out, acronyms without their dots, every ideograph and kana a word of its own. Words are parted by one space.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đðøłßæœþıħŧŋĸ]/gu, (letter) => letters[letter] ?? letter)
    .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L}(?:\.|$|[^\p{L}\p{N}]))/gu, '')
    .replace(/['’ʼ‘`]/gu, '')
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, (sign) => ` ${sign} `)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const letters: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k' };
