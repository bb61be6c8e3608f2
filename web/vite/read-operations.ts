import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode } from 'graphql';

/** One operation of the dashboard, as the service keeps it and the pages name it. */
export interface ReadOperation {
  /** The name of its file. */
  readonly name: string;
  /** The SHA-256 of its text, by which pages ask for it. */
  readonly hash: string;
  /** The text with every fragment that it uses. */
  readonly query: string;
  /** The sorts of variables that the pages send, so that the database can plan them beforehand. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

const ENDING = '.graphql';

/** Reads the operations of a folder, each completed by the fragments of its folder `parts`. */
export async function readOperations(folder: string): Promise<readonly ReadOperation[]> {
  const parts = await readParts(join(folder, 'parts'));
  const files = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).sort();
  return Promise.all(files.map((file) => readOperation(join(folder, file), parts)));
}

async function readOperation(
  file: string,
  parts: ReadonlyMap<string, FragmentDefinitionNode>,
): Promise<ReadOperation> {
  const own = parse(await readFile(file, 'utf8'));
  const query = print(completed(own, parts));
  const variablesFile = file.replace(/\.graphql$/, '.variables.json');
  return {
    name: basename(file, ENDING),
    hash: createHash('sha256').update(query).digest('hex'),
    query,
    variables: existsSync(variablesFile) ? JSON.parse(await readFile(variablesFile, 'utf8')) : [],
  };
}

async function readParts(folder: string): Promise<ReadonlyMap<string, FragmentDefinitionNode>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).sort();
  const documents = await Promise.all(
    names.map(async (name) => parse(await readFile(join(folder, name), 'utf8'))),
  );
  return new Map(
    documents
      .flatMap(({ definitions }) => definitions)
      .flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
  );
}

/** Adds the fragments that a document names and does not have, and those that they name in turn. */
function completed(
  document: DocumentNode,
  parts: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const own = new Set(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [each.name.value] : [],
    ),
  );
  const missing = [...spreadNames(document)].filter((name) => !own.has(name));
  const added = missing.flatMap((name) => parts.get(name) ?? []);
  if (added.length === 0) return document;
  return completed({ ...document, definitions: [...document.definitions, ...added] }, parts);
}

function spreadNames(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    FragmentSpread: (node) => {
      names.add(node.name.value);
    },
  });
  return names;
}
