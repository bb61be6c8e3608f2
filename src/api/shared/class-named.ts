import { getMetadataStorage } from 'type-graphql';

/**
 * The class of a type by its name. A class that is imported by what it leads back to names that by
 * this function, since two files may not import each other: an interface its types, a treaty act
 * its convention, a connection its nodes.
 */
export function classNamed(name: string): object {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  const found = [...objectTypes, ...interfaceTypes].find((type) => type.name === name);
  if (found === undefined) throw new Error(`no type is called ${name}`);
  return found.target;
}
