import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { useState } from 'react';
import type { Example } from './examples.js';

/** The example last run, and a way to put one into the editors and run it. */
export function useExample(examples: readonly Example[]): readonly [string | undefined, (example: Example) => void] {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab, setOperationFacts, setOperationName, run } = useGraphiQLActions();
  const [current, setCurrent] = useState<string>();
  const show = (example: Example): void => {
    if (queryEditor === undefined) return;
    // What someone wrote stays in its own tab; an untouched example makes room for the next one.
    if (!isDispensable(queryEditor.getValue(), examples)) addTab();
    queryEditor.setValue(example.query);
    variableEditor?.setValue(example.variables);
    const facts = factsOf(example.query);
    // The editor finds these out itself, but later than we run.
    setOperationFacts(facts);
    if (facts.operationName !== undefined) setOperationName(facts.operationName);
    setCurrent(example.name);
    void run();
    // On a phone the answer stands below the list and the editors.
    if (matchMedia('(max-width: 760px)').matches) document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'end' });
  };
  return [current, show];
}

function isDispensable(text: string, examples: readonly Example[]): boolean {
  return text.trim() === '' || examples.some(({ query }) => query.trim() === text.trim());
}

function factsOf(query: string): { readonly documentAST: DocumentNode; readonly operations: OperationDefinitionNode[]; readonly operationName?: string } {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  const operationName = operations[0]?.name?.value;
  return { documentAST, operations, ...(operationName !== undefined && { operationName }) };
}
