import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { useState } from 'react';
import { isPaging, subjectOf } from './read-map.js';

interface TypeListProps {
  readonly schema: GraphQLSchema;
  readonly selected: string | undefined;
  readonly onSelect: (name: string) => void;
}

/** Every type by what it is, and a search over names, fields and descriptions. */
export function TypeList({ schema, selected, onSelect }: TypeListProps) {
  const [sought, setSought] = useState('');
  const groups = groupsOf(schema).map(({ title, types }) => ({
    title,
    types: types.filter((type) => mentions(type, sought)),
  }));
  const isEmpty = groups.every(({ types }) => types.length === 0);
  return (
    <nav className="types" aria-label="Types">
      <h1>Schema</h1>
      <input
        className="search"
        type="search"
        placeholder="Search types and fields"
        aria-label="Search types and fields"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {groups.map(
        ({ title, types }) =>
          types.length > 0 && (
            <section key={title}>
              <h2>{title}</h2>
              <ul>
                {types.map((type) => (
                  <li key={type.name}>
                    <button
                      type="button"
                      className={subjectOf(type.name)}
                      aria-current={type.name === selected ? 'true' : undefined}
                      onClick={() => onSelect(type.name)}
                    >
                      {type.name}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {isEmpty && <p>Nothing has “{sought}” in its name, its fields or its description.</p>}
    </nav>
  );
}

function groupsOf(
  schema: GraphQLSchema,
): readonly { readonly title: string; readonly types: readonly GraphQLNamedType[] }[] {
  const roots = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ].filter((type) => type != null);
  const others = Object.values(schema.getTypeMap())
    .filter(
      (type) =>
        !type.name.startsWith('__') && !isPaging(type.name) && !roots.some((root) => root === type),
    )
    .sort((a, b) => a.name.localeCompare(b.name));
  return [
    { title: 'Start here', types: roots },
    { title: 'Types', types: others.filter(isObjectType) },
    {
      title: 'Standing for several',
      types: others.filter((type) => isInterfaceType(type) || isUnionType(type)),
    },
    { title: 'Filters', types: others.filter(isInputObjectType) },
    { title: 'Sets of values', types: others.filter(isEnumType) },
    { title: 'Values', types: others.filter(isScalarType) },
    {
      title: 'Pages of lists',
      types: Object.values(schema.getTypeMap()).filter((type) => isPaging(type.name)),
    },
  ];
}

function mentions(type: GraphQLNamedType, sought: string): boolean {
  const word = sought.trim().toLowerCase();
  if (word === '') return !isPaging(type.name);
  const members =
    'getFields' in type
      ? Object.values(type.getFields()).map((field) => `${field.name} ${field.description ?? ''}`)
      : 'getValues' in type
        ? type.getValues().map((value) => value.name)
        : [];
  return [type.name, type.description ?? '', ...members].some((text) =>
    text.toLowerCase().includes(word),
  );
}
