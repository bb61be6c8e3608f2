import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fetchJars } from '../../src/graph/local/fetch-jars.js';
import { allJava, findJava } from '../../src/graph/local/find-java.js';
import { readZipEntry } from '../../src/graph/local/read-zip-entry.js';
import { testCache } from '../setup/database.js';

test('the class that starts Neo4j is read from its jar', async () => {
  const { folder, entryClass } = await fetchJars({
    cacheFolder: testCache(),
    version: '5.26.19',
    say: () => undefined,
  });
  expect(entryClass).toBe('org.neo4j.server.CommunityEntryPoint');
  expect(await readZipEntry(join(folder, 'neo4j-5.26.19.jar'), 'no/such/entry')).toBeUndefined();
});

test('a Java that the makers of a Neo4j name goes before a later one', () => {
  const majors = allJava(process.env).map(({ major }) => major);
  const chosen = findJava('5.26.19', process.env)?.major;
  expect(majors.includes(17) || majors.includes(21) ? [17, 21] : majors).toContain(chosen);
});

test('a Neo4j of the current line gets Java 21 or later, or none', () => {
  expect(findJava('2026.08.1', process.env)?.major ?? 21).toBeGreaterThanOrEqual(21);
});
