import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../src/settings.js';

describe('settings', () => {
  test('have defaults for everything', () => {
    expect(readSettings({})).toMatchObject({
      port: 4000,
      neo4jVersion: '5.26.19',
      neo4jMemory: '1024m',
      keepDatabase: false,
      neo4jUri: undefined,
    });
  });

  test('that are empty count as not given', () => {
    expect(readSettings({ RAPPORTEUR_PORT: '', NEO4J_URI: '' })).toEqual(readSettings({}));
  });

  test('are told wrong all together, with what was expected', () => {
    const reading = (): unknown =>
      readSettings({
        RAPPORTEUR_PORT: '99999',
        NEO4J_URI: 'localhost',
        RAPPORTEUR_STUDIO: 'maybe',
        RAPPORTEUR_NEO4J_MEMORY: '1x',
        RAPPORTEUR_LOG: 'loud',
      });
    expect(reading).toThrow(/^5 settings are wrong:/);
    for (const name of [
      'RAPPORTEUR_PORT',
      'NEO4J_URI',
      'RAPPORTEUR_STUDIO',
      'RAPPORTEUR_NEO4J_MEMORY',
      'RAPPORTEUR_LOG',
    ])
      expect(reading).toThrow(name);
  });

  test('with a name that nearly is one suggest it', () => {
    expect(() => readSettings({ RAPPORTEUR_PROT: '1' })).toThrow('did you mean RAPPORTEUR_PORT?');
  });

  test('of other programs are left alone', () => {
    expect(() =>
      readSettings({ PATH: '/bin', NEO4J_HOME: '/x', RAPPORTEUR_TEST_NEO4J_URI: 'x' }),
    ).not.toThrow();
  });

  test.each([
    ['bolt://127.0.0.1:7687', true],
    ['neo4j+s://abc.databases.neo4j.io', true],
    ['http://localhost', false],
    ['bolt://', false],
  ])('take the address %s: %s', (uri, isTaken) => {
    const reading = expect(() => readSettings({ NEO4J_URI: uri }));
    if (isTaken) reading.not.toThrow();
    else reading.toThrow('NEO4J_URI');
  });
});
