import { dateWords } from '../../shared/date-words.js';
import { toBibtex } from './to-bibtex.js';
import { toCsl } from './to-csl.js';
import type { CitedDocument } from './cited-document.js';

/** The forms of a citation, with how a file of it ends. */
export const forms = {
  plain: { name: 'Plain', ending: 'txt', type: 'text/plain' },
  chicago: { name: 'Chicago', ending: 'txt', type: 'text/plain' },
  bibtex: { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  csl: { name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const;

export type Form = keyof typeof forms;

/** Documents as a citation in one of the forms. */
export function citation(documents: readonly CitedDocument[], form: Form): string {
  switch (form) {
    case 'plain':
      return documents.map(plainly).join('\n');
    case 'chicago':
      return documents.map(inChicago).join('\n');
    case 'bibtex':
      return toBibtex(documents);
    case 'csl':
      return toCsl(documents);
  }
}

function plainly({ source, title, published, url }: CitedDocument): string {
  const date = published === null ? 'no date' : dateWords(published);
  return [`${source.name}, “${title}”, ${date}`, ...(url === null ? [] : [url])].join(', ');
}

/**
 * A note of the Chicago Manual of Style (17th edition) for a page of the web: title, publisher,
 * date, address.
 */
function inChicago({ source, title, published, url }: CitedDocument): string {
  // The full stop of "n.d." ends the note as well.
  const date = published === null ? 'n.d' : americanDate(published);
  return `“${title},” ${source.name}, ${date}${url === null ? '' : `, ${url}`}.`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function americanDate(date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const [, year = '', month, day] = match ?? [];
  if (match === null) return dateWords(date);
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}
