import type { Line } from '../second-opinion/line.js';
import { said } from './small-world.js';

/** An official of the tests. */
export const official = (key: string): Line => ({
  type: 'official',
  id: `official:${key}`,
  name: `Envoy ${key}`,
});

/** A meeting in March 2019. */
export const meeting = (more: Line = {}): Line => ({
  type: 'event',
  id: 'event:m',
  name: 'Talks',
  kind: 'MEETING',
  status: 'OCCURRED',
  when: '2019-03-03',
  ...said,
  ...more,
});

/** That an official was at that meeting for a side. */
export const present = (key: string, side: string, more: Line = {}): Line => ({
  type: 'participation',
  id: `participation:${key}`,
  event: 'event:m',
  official: `official:${key}`,
  onBehalfOf: side,
  role: 'DELEGATE',
  status: 'ATTENDED',
  ...said,
  ...more,
});
