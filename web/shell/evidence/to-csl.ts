import type { CitedDocument } from './cited-document.js';

/** Documents as CSL-JSON, which reference managers read. */
export function toCsl(documents: readonly CitedDocument[]): string {
  return `${JSON.stringify(documents.map(item), null, 2)}\n`;
}

function item({ id, title, source, published, url, language }: CitedDocument) {
  const parts = datePartsOf(published);
  return {
    id,
    type: 'webpage',
    title,
    publisher: source.name,
    'container-title': source.name,
    ...(parts !== undefined && { issued: { 'date-parts': [parts] } }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
  };
}

function datePartsOf(date: string | null): readonly number[] | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  return match?.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}
