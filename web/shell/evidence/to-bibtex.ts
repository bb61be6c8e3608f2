import type { CitedDocument } from './cited-document.js';

/** Documents as BibTeX entries of the sort `misc`, as every style knows it; read in UTF-8. */
export function toBibtex(documents: readonly CitedDocument[]): string {
  return documents.map(entry).join('\n');
}

function entry({ id, title, source, published, url, language }: CitedDocument): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(published ?? '') ?? [];
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    // Double braces keep the capitals of names.
    ['title', `{${escaped(title)}}`],
    ['author', `{${escaped(source.name)}}`],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['url', url === null ? null : url.replace(/[{}\\]/g, '')],
    ['language', language],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${id.replace(/^document:/, '')},\n${lines.join(',\n')}\n}\n`;
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
};

function escaped(text: string): string {
  return text
    .replace(/[\\~^{}]/g, (sign) => special[sign] ?? sign)
    .replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}
