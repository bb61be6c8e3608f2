/**
 * Tests run one file after another against one real Neo4j that test/setup/global.js starts; with more
 * workers, each has a database of its own.
 */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/setup/global.js',
  globalTeardown: '<rootDir>/test/setup/global-teardown.js',
  maxWorkers: 1,
  testTimeout: 60_000,
};
