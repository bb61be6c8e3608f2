import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { configurationText } from '../../src/graph/local/configuration.js';
import { settingsTable } from '../../src/settings.js';

const compose = await readFile(new URL('../../docker-compose.yml', import.meta.url), 'utf8');
const names: readonly string[] = Object.values(settingsTable).map(({ name }) => name);

test('docker-compose.yml takes no setting but those of the table', () => {
  const taken = [...compose.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name ?? '');
  expect(taken.filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(taken)).toEqual(
    new Set([
      'NEO4J_PASSWORD',
      'RAPPORTEUR_PORT',
      'RAPPORTEUR_BOLT_PORT',
      'RAPPORTEUR_NEO4J_VERSION',
      'RAPPORTEUR_NEO4J_MEMORY',
      'RAPPORTEUR_STUDIO',
      'RAPPORTEUR_LOG',
    ]),
  );
});

test('docker-compose.yml gives the service settings of the table only', () => {
  const given = [...compose.matchAll(/^ {6}((?:NEO4J|RAPPORTEUR)_[A-Z0-9_]+):/gm)].map(
    ([, name]) => name ?? '',
  );
  expect(given.filter((name) => name !== 'NEO4J_AUTH' && !names.includes(name))).toEqual([]);
  expect(given).toContain('NEO4J_URI');
});

test('docker-compose.yml has the same defaults as the table', () => {
  for (const [, name, byDefault] of compose.matchAll(/\$\{(\w+):-([^}]*)\}/g)) {
    const setting = Object.values(settingsTable).find((candidate) => candidate.name === name);
    expect(`${name}=${setting?.default}`).toBe(`${name}=${byDefault}`);
  }
});

test('docker-compose.yml publishes ports on this machine only', () => {
  const ports = [...compose.matchAll(/^ {6}- (\S+:\d+)$/gm)].map(([, port]) => port ?? '');
  expect(ports).toHaveLength(2);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('the database of docker-compose.yml has the bounds of the private one', () => {
  const own = configurationText({ boltPort: 1, heapMegabytes: 1024 });
  for (const [, name, value] of compose.matchAll(/NEO4J_((?:db|dbms)_[a-z_]+): '?([^'\n]+)'?/g)) {
    // In the image's variables one underscore is a dot and two are one underscore.
    const setting = name?.replaceAll('__', '\0').replaceAll('_', '.').replaceAll('\0', '_');
    expect(own).toContain(`${setting}=${value}\n`);
  }
});
