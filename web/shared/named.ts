import type { NamedFields } from '../generated/operations.js';
import { dateWords } from './date-words.js';

/** What anything of the record is called. */
export function namedName(named: NamedFields): string {
  return named.name ?? named.title ?? named.id;
}

/** Its name with what tells it apart from others of the same name: the agency of a post, the date of an event. */
export function namedInFull(named: NamedFields): string {
  const name = namedName(named);
  switch (named.__typename) {
    case 'Post': {
      const where = named.country?.name ?? named.agency?.name;
      return where === undefined ? name : `${name}, ${where}`;
    }
    case 'Event':
      return named.when === null ? name : `${name}, ${dateWords(named.when)}`;
    case 'Document':
      return named.published === null ? name : `${name}, ${dateWords(named.published)}`;
    default:
      return name;
  }
}
