import { type Thing } from './things.js';
import { text } from './presence.js';

/** Every word asked begins a word of one name. */
export function isCalled(thing: Thing, wanted: string): boolean {
  const words = folded(wanted.replace(/['’]/g, ''));
  const names = [
    text(thing, 'name') ?? text(thing, 'title') ?? '',
    text(thing, 'acronym') ?? '',
    ...thing.names.map((name) => name.text),
  ];
  return (
    words.length > 0 &&
    names.some((name) => {
      const own = [...folded(name), ...folded(name.replace(/['’]/g, ''))];
      return words.every((word) => own.some((one) => one.startsWith(word)));
    })
  );
}

/** Words of a text, without case, marks and dots. */
export function folded(value: string): string[] {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
