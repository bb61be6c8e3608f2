import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { useEffect, useState } from 'react';
import type { Example } from './examples.js';

/**
 * The example last chosen, and a way to put one into the editors and run it, as soon as the editors
 * are there.
 */
export function useExample(
  examples: readonly Example[],
): readonly [string | undefined, (example: Example) => void] {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  const { addTab, setOperationFacts, setOperationName, run } = useGraphiQLActions();
  const [current, setCurrent] = useState<string>();
  const [chosen, choose] = useState<Example>();
  useEffect(() => {
    if (
      chosen === undefined ||
      queryEditor === undefined ||
      variableEditor === undefined ||
      responseEditor === undefined
    )
      return;
    choose(undefined);
    // What someone wrote stays in its own tab; an untouched example makes room for the next one.
    if (!isDispensable(queryEditor.getValue(), examples)) addTab();
    queryEditor.setValue(chosen.query);
    variableEditor.setValue(chosen.variables);
    const facts = factsOf(chosen.query);
    // The editor finds these out itself, but later than we run.
    setOperationFacts(facts);
    if (facts.operationName !== undefined) setOperationName(facts.operationName);
    void run();
    // On a phone the answer stands below the list and the editors.
    if (matchMedia('(max-width: 760px)').matches)
      document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'end' });
  }, [chosen, queryEditor, variableEditor, responseEditor]);
  const show = (example: Example): void => {
    setCurrent(example.name);
    choose(example);
  };
  return [current, show];
}

function isDispensable(text: string, examples: readonly Example[]): boolean {
  return text.trim() === '' || examples.some(({ query }) => query.trim() === text.trim());
}

function factsOf(query: string): {
  readonly documentAST: DocumentNode;
  readonly operations: OperationDefinitionNode[];
  readonly operationName?: string;
} {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  );
  const operationName = operations[0]?.name?.value;
  return { documentAST, operations, ...(operationName !== undefined && { operationName }) };
}
