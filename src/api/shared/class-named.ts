import { getMetadataStorage } from 'type-graphql';

/** The class of a type by its name: for interfaces, which cannot import the types that implement them. */
export function classNamed(name: string): object {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  const found = [...objectTypes, ...interfaceTypes].find((type) => type.name === name);
  if (found === undefined) throw new Error(`no type is called ${name}`);
  return found.target;
}
