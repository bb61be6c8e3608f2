import { Resolver } from 'type-graphql';
import * as cypher from '../../generated/cypher.js';
import { CommonEventConnection, EncounterConnection, EventConnection } from '../connections.js';
import type { Selected } from '../declare.js';
import { One, Page } from '../declare.js';
import { findNeighbours } from '../neighbourhood/find-neighbours.js';
import { Neighbourhood } from '../neighbourhood/neighbourhood.js';
import { findPaths } from '../paths/find-paths.js';
import { PathResult } from '../paths/path-result.js';
import { howMany } from '../shared/how-many.js';
import { Tally, tallyBy } from '../tally/tally.js';
import { ActorsPage } from './common-event-arguments.js';
import { RequiredMeetingPage } from './meeting-filter.js';
import { PathArguments } from '../paths/path-arguments.js';
import { NeighbourhoodArguments } from '../neighbourhood/neighbourhood-arguments.js';
import { EventTallyArguments } from '../tally/event-tally-arguments.js';
import { TallyArguments } from '../tally/tally-arguments.js';
import { partyOf } from './party-of.js';

const meetingFilters = { filter: [{ subject: 'meetings', variables: {} }] };
const encounterFilters = {
  filter: [
    { subject: 'encounters', variables: {} },
    { subject: 'meetings', variables: { that: 'meeting' } },
  ],
};
/** The questions about who met whom, and about what stands around something. */
@Resolver()
export class MeetingQuestions {
  @Page(
    () => EncounterConnection,
    (args) => (partyOf(args) === undefined ? cypher.encountersList : cypher.encountersOfParty),
    'Who met whom: one row a pair of sides, both named as exactly as the sources allow; the newest meeting first.',
    {
      root: true,
      args: RequiredMeetingPage,
      filters: encounterFilters,
      values: { party: partyOf },
    },
  )
  encounters!: Selected;
  @Page(
    () => EventConnection,
    (args) => (partyOf(args) === undefined ? cypher.meetingsList : cypher.meetingsOfParty),
    'Meetings that sources assert, the newest first.',
    { root: true, args: RequiredMeetingPage, filters: meetingFilters, values: { party: partyOf } },
  )
  meetings!: Selected;
  @Page(
    () => CommonEventConnection,
    cypher.eventsCommon,
    'Events in which all of these took part, the newest first, and whether a source has them meeting there.',
    { root: true, args: ActorsPage },
  )
  commonEvents!: Selected;
  @One(
    () => PathResult,
    cypher.pathsResult,
    'The shortest chains of asserted meetings from an official to another, or to anyone of an agency or country; never through plenaries.',
    { root: true, args: PathArguments, prepare: findPaths },
  )
  paths!: Selected;
  @One(
    () => Neighbourhood,
    cypher.neighbourhoodResult,
    'What stands around something, nearest and best connected first, with what was left out.',
    { root: true, args: NeighbourhoodArguments, prepare: findNeighbours },
  )
  neighbourhood!: Selected;
  @One(
    () => Tally,
    tallyBy,
    'Meetings counted by one or several dimensions: rows by count, then key.',
    {
      root: true,
      args: TallyArguments,
      filters: { filter: [{ subject: 'meetings', variables: { that: 'meeting' } }] },
      values: { first: (args) => howMany(args, 100) },
    },
  )
  meetingTally!: Selected;
  @One(
    () => Tally,
    cypher.tallyOfEvents,
    'Events of any kind counted by one or several dimensions: rows by count, then key.',
    {
      root: true,
      args: EventTallyArguments,
      filters: { filter: [{ subject: 'events', variables: { that: 'event' } }] },
      values: { first: (args) => howMany(args, 100) },
    },
  )
  eventTally!: Selected;
}
