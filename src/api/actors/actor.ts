import { InterfaceType } from 'type-graphql';
import { counterpartsByLevel } from '../meetings/counterpart-hops.js';
import {
  claimsSaidBy,
  claimsWeighed,
  meetingsOfActor,
  nodesNames,
  participationsOfActor,
  statementsAbout,
  timelineOfActor,
} from '../../generated/cypher.js';
import type { Selected } from '../declare.js';
import { Concluded, Many, Page, Property } from '../declare.js';
import { Conflict, conflictsOf } from '../facts/conflict.js';
import { PageArguments } from '../shared/arguments.js';
import { ParticipationPage } from '../events/participation-filter.js';
import { CounterpartPage } from '../meetings/counterpart-arguments.js';
import { MeetingPage } from '../meetings/meeting-filter.js';
import { PeriodPage } from '../shared/period-arguments.js';
import { periodFrom, periodTo } from '../shared/period.js';
import {
  ClaimConnection,
  CounterpartConnection,
  EventConnection,
  ParticipationConnection,
  StatementConnection,
  TimelineConnection,
} from '../connections.js';
import { Name, Node } from '../nodes/node.js';

/** Who acts: an official, a country, an agency. */
@InterfaceType('Actor', {
  implements: Node,
  description: 'Who acts: an official, a country, or an agency or organisation.',
})
export abstract class Actor extends Node {
  @Property(() => String, 'The name it goes by.') name!: Selected;

  @Many(
    () => Name,
    nodesNames,
    'Further names: official, short, in other languages and scripts, former, misspelt.',
  )
  names!: Selected;

  @Concluded(
    () => [Conflict],
    { properties: ['id'], hop: claimsWeighed, conclude: conflictsOf },
    'The fields on which live claims differ, of documents that say what it is.',
  )
  conflicts!: Selected;

  @Page(
    () => ParticipationConnection,
    participationsOfActor,
    'What it took part in or was to, itself or through those on its behalf; the newest event first.',
    {
      args: ParticipationPage,
      filters: { filter: [{ subject: 'participations', variables: {} }] },
    },
  )
  participations!: Selected;

  @Page(
    () => EventConnection,
    meetingsOfActor,
    'Meetings that it, or someone on its behalf, took part in; the newest first.',
    { args: MeetingPage, filters: { filter: [{ subject: 'meetings', variables: {} }] } },
  )
  meetings!: Selected;

  @Page(() => CounterpartConnection, counterpartsByLevel, 'Whom it met, the most met first.', {
    args: CounterpartPage,
    filters: {
      filter: [
        { subject: 'encounters', variables: {} },
        { subject: 'meetings', variables: { that: 'meeting' } },
      ],
    },
  })
  counterparts!: Selected;

  @Page(
    () => TimelineConnection,
    timelineOfActor,
    'Every dated fact once, at its (first) day, the oldest first.',
    { args: PeriodPage, values: { periodFrom, periodTo } },
  )
  timeline!: Selected;

  @Page(() => StatementConnection, statementsAbout, 'What else is stated about it, by property.', {
    args: PageArguments,
  })
  statements!: Selected;

  @Page(
    () => ClaimConnection,
    claimsSaidBy,
    'What it says, as documents report: the live claims that they put in its mouth, by document, the newest first.',
    { args: PageArguments },
  )
  said!: Selected;
}
