import fc from 'fast-check';
import {
  Kind,
  TypeInfo,
  isNonNullType,
  parse,
  print,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type ObjectFieldNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Question } from './both.js';
import { AFTER } from './paging.js';

/**
 * The same question said in another way: values as variables, selections as fragments, what is
 * included anyway with a condition.
 */
export function dressed(schema: GraphQLSchema, query: string, pick: fc.GeneratorValue): Question {
  const chance = (percent: number): boolean => pick(fc.nat, { max: 99 }) >= 100 - percent;
  const wardrobe: Wardrobe = { definitions: [], fragments: [], variables: {} };
  const dresser = { schema, wardrobe, chance };
  const document = conditioned(fragmented(varied(parse(query), dresser), dresser), dresser);
  const whole = visit(document, {
    OperationDefinition: (operation) => ({
      ...operation,
      variableDefinitions: [...(operation.variableDefinitions ?? []), ...wardrobe.definitions],
    }),
  });
  return {
    query: print({ ...whole, definitions: [...whole.definitions, ...wardrobe.fragments] }).replace(
      /\s+/g,
      ' ',
    ),
    variables: wardrobe.variables,
  };
}

interface Wardrobe {
  readonly definitions: VariableDefinitionNode[];
  readonly fragments: FragmentDefinitionNode[];
  readonly variables: Record<string, unknown>;
}

/** Who dresses a question: what it has taken out so far, and whether it does so once more. */
interface Dresser {
  readonly schema: GraphQLSchema;
  readonly wardrobe: Wardrobe;
  readonly chance: (percent: number) => boolean;
}

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variableNode = (name: string) => ({ kind: Kind.VARIABLE, name: nameNode(name) }) as const;

/**
 * Arguments, and fields of them, whose values become variables; now and then one without a value,
 * but for `first`, which loose lists need.
 */
function varied(document: DocumentNode, { schema, wardrobe, chance }: Dresser): DocumentNode {
  const types = new TypeInfo(schema);
  const maybe = <T extends ArgumentNode | ObjectFieldNode>(node: T): T | undefined => {
    const type = types.getInputType();
    if (node.value.kind === Kind.VARIABLE || type == null || !chance(35)) return undefined;
    const name = `v${wardrobe.definitions.length + 1}`;
    wardrobe.definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable: variableNode(name),
      type: typeNode(String(type)),
    });
    if (isNonNullType(type) || node.name.value === 'first' || !chance(6))
      wardrobe.variables[name] = valueFromASTUntyped(node.value);
    return { ...node, value: variableNode(name) };
  };
  return visit(document, visitWithTypeInfo(types, { Argument: maybe, ObjectField: maybe }));
}

function typeNode(text: string): VariableDefinitionNode['type'] {
  const [operation] = parse(`query ($v: ${text}) { __typename }`).definitions;
  const type =
    operation?.kind === Kind.OPERATION_DEFINITION
      ? operation.variableDefinitions?.[0]?.type
      : undefined;
  if (type === undefined) throw new Error(`${text} is no type`);
  return type;
}

/** Parts of selections that move into fragments. */
function fragmented(document: DocumentNode, { schema, wardrobe, chance }: Dresser): DocumentNode {
  const types = new TypeInfo(schema);
  // The list that is read on is looked for by its path from the root.
  const isInline = print(document).includes(`$${AFTER}`);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (set): SelectionSetNode | undefined => {
          const type = types.getParentType();
          const [first, ...rest] = set.selections;
          if (type == null || first === undefined || rest.length === 0 || !chance(15))
            return undefined;
          const typeCondition = { kind: Kind.NAMED_TYPE, name: nameNode(type.name) } as const;
          const selectionSet = { kind: Kind.SELECTION_SET, selections: rest } as const;
          if (isInline || chance(50))
            return {
              ...set,
              selections: [first, { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }],
            };
          const name = nameNode(`Part${wardrobe.fragments.length + 1}`);
          wardrobe.fragments.push({
            kind: Kind.FRAGMENT_DEFINITION,
            name,
            typeCondition,
            selectionSet,
          });
          return { ...set, selections: [first, { kind: Kind.FRAGMENT_SPREAD, name }] };
        },
      },
    }),
  );
}

/** Fields and fragments that stand under a condition, which holds or not. */
function conditioned(document: DocumentNode, { wardrobe, chance }: Dresser): DocumentNode {
  const condition = () => {
    const isSkip = chance(50);
    const holds = chance(75);
    const name = holds === isSkip ? 'no' : 'yes';
    if (!(name in wardrobe.variables)) {
      wardrobe.definitions.push({
        kind: Kind.VARIABLE_DEFINITION,
        variable: variableNode(name),
        type: typeNode('Boolean!'),
      });
      wardrobe.variables[name] = name === 'yes';
    }
    return {
      kind: Kind.DIRECTIVE,
      name: nameNode(isSkip ? 'skip' : 'include'),
      arguments: [{ kind: Kind.ARGUMENT, name: nameNode('if'), value: variableNode(name) }],
    } as const;
  };
  const maybe = {
    leave: <T extends { readonly directives?: readonly unknown[] | undefined }>(node: T) =>
      chance(5) ? { ...node, directives: [condition()] } : undefined,
  };
  return visit(document, { Field: maybe, InlineFragment: maybe, FragmentSpread: maybe });
}
