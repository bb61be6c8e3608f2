import { EntityLink } from '../../shared/entity-link.js';
import { isId } from '../../shared/entity-path.js';
import { fieldWords, valueWords } from '../../shared/value-words.js';
import type { Value } from './differing.js';

/** A field with its value: an id by the name of what it names, a date and a code in words. */
export function NamedValue({
  value: { field, value },
  names,
}: {
  readonly value: Value;
  readonly names: ReadonlyMap<string, string>;
}) {
  return (
    <span>
      {fieldWords(field)}{' '}
      {value !== null && isId(value) ? (
        <EntityLink id={value} name={names.get(value) ?? value} />
      ) : (
        <span dir="auto">{valueWords(field, value) ?? 'not given'}</span>
      )}
    </span>
  );
}
