import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { GraphQLArgument, GraphQLNamedType, GraphQLSchema, GraphQLType } from 'graphql';
import { useEffect, useRef } from 'react';
import { destination, subjectOf } from './read-map.js';

interface TypeDetailsProps {
  readonly schema: GraphQLSchema;
  readonly type: GraphQLNamedType;
  readonly onSelect: (name: string | undefined) => void;
}

/** One type in full: what it is, its fields with their arguments, and what leads to it. */
export function TypeDetails({ schema, type, onSelect }: TypeDetailsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Beside the drawing it is in view anyway; on a phone it stands above the list where one chose.
    heading.current?.focus({ preventScroll: matchMedia('(min-width: 901px)').matches });
  }, [type]);
  const ways = waysTo(schema, type);
  return (
    <aside className="details" aria-label={type.name}>
      <button
        type="button"
        className="close"
        aria-label="Close"
        onClick={() => onSelect(undefined)}
      >
        ×
      </button>
      <p className={`sort ${subjectOf(type.name)}`}>{sortOf(type)}</p>
      <h2 ref={heading} tabIndex={-1}>
        {type.name}
      </h2>
      {type.description != null && <p>{type.description}</p>}
      <Members schema={schema} type={type} />
      {ways.length > 0 && (
        <section>
          <h3>What leads here</h3>
          <ul className="ways">
            {ways.map(({ from, field }) => (
              <li key={`${from}.${field}`}>
                <a href={`#${from}`}>{from}</a>.{field}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function Members({ schema, type }: Omit<TypeDetailsProps, 'onSelect'>) {
  if (isUnionType(type)) return <Possible schema={schema} type={type} />;
  if (isEnumType(type)) {
    return (
      <dl className="fields">
        {type.getValues().map((value) => (
          <Member key={value.name} name={value.name} description={value.description} />
        ))}
      </dl>
    );
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return null;
  return (
    <>
      {isInterfaceType(type) && <Possible schema={schema} type={type} />}
      <dl className="fields">
        {Object.values(type.getFields()).map((field) => (
          <Member
            key={field.name}
            name={field.name}
            of={field.type}
            description={field.description}
            {...('args' in field && { args: field.args })}
          />
        ))}
      </dl>
    </>
  );
}

function Possible({ schema, type }: Omit<TypeDetailsProps, 'onSelect'>) {
  const members = isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
  return (
    <p className="possible">
      Stands for{' '}
      {members.map(({ name }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <a href={`#${name}`}>{name}</a>
        </span>
      ))}
      .
    </p>
  );
}

interface MemberProps {
  readonly name: string;
  readonly of?: GraphQLType;
  readonly args?: readonly GraphQLArgument[];
  readonly description: string | null | undefined;
}

function Member({ name, of, args = [], description }: MemberProps) {
  return (
    <div>
      <dt>
        <code>{name}</code> {of !== undefined && <TypeName type={of} />}
      </dt>
      {description != null && <dd>{description}</dd>}
      {args.length > 0 && (
        <dd className="arguments">
          {args.map((argument) => (
            <span key={argument.name} title={argument.description ?? undefined}>
              <code>{argument.name}</code> <TypeName type={argument.type} />
            </span>
          ))}
        </dd>
      )}
    </div>
  );
}

function TypeName({ type }: { readonly type: GraphQLType }) {
  const { name } = getNamedType(type);
  const [before, after] = String(type).split(name);
  return (
    <span className="of">
      {before}
      <a href={`#${name}`}>{name}</a>
      {after}
    </span>
  );
}

function sortOf(type: GraphQLNamedType): string {
  if (isObjectType(type)) return 'Type';
  if (isInterfaceType(type)) return 'Interface';
  if (isUnionType(type)) return 'Union';
  if (isEnumType(type)) return 'Set of values';
  return isInputObjectType(type) ? 'Filter' : 'Value';
}

function waysTo(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
): readonly { readonly from: string; readonly field: string }[] {
  return Object.values(schema.getTypeMap())
    .filter(
      (other) =>
        !other.name.startsWith('__') &&
        !other.name.endsWith('Connection') &&
        !other.name.endsWith('Edge'),
    )
    .flatMap((other) => {
      if (!isObjectType(other) && !isInterfaceType(other) && !isInputObjectType(other)) return [];
      const fields: readonly { readonly name: string; readonly type: GraphQLType }[] =
        Object.values<{ name: string; type: GraphQLType }>(other.getFields());
      return fields
        .filter((field) => destination(getNamedType(field.type)) === type)
        .map((field) => ({ from: other.name, field: field.name }));
    });
}
