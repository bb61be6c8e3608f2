/**
 * Whether the longer forms run: `npm run test:long` sets this. They take what CI has no time for.
 */
export const isLong = process.env['RAPPORTEUR_TEST_LONG'] === '1';
