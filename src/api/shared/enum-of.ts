import { registerEnumType } from 'type-graphql';

/**
 * Registers an enum of the contract from its values and their meanings; a value's TypeScript form
 * is its name.
 */
export function enumOf<const Values extends Readonly<Record<string, string>>>(
  name: string,
  description: string,
  values: Values,
): { readonly [Key in keyof Values]: string } {
  const entries = Object.keys(values).map((value) => [value, value]);
  const made: { readonly [Key in keyof Values]: string } = Object.fromEntries(entries);
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([value, meaning]) => [value, { description: meaning }]),
  );
  registerEnumType<Readonly<Record<string, string>>>(made, { name, description, valuesConfig });
  return made;
}
