import { ArgsType, Field, ObjectType } from 'type-graphql';
import {
  actionsAtEvent,
  claimsOfFact,
  claimsWeighed,
  eventsConcerns,
  eventsCountry,
  eventsDelegations,
  eventsEncounters,
  eventsEvents,
  eventsHosts,
  eventsMeetings,
  eventsOnMarginsOf,
  eventsOrganisers,
  eventsPartOf,
  eventsParticipations,
  eventsSeries,
  eventsTopics,
  nodesNames,
  statementsAbout,
} from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import {
  ClaimConnection,
  DelegationConnection,
  EncounterConnection,
  EventConnection,
  ParticipationConnection,
  StatementConnection,
  TreatyActionConnection,
} from '../connections.js';
import { Convention } from '../conventions/convention.js';
import { Country } from '../countries/country.js';
import type { Selected } from '../declare.js';
import { Concluded, Many, One, Page, Property } from '../declare.js';
import { Conflict, conflictsOf } from '../facts/conflict.js';
import { Name, Node, headlineDescription } from '../nodes/node.js';
import { PageArguments } from '../shared/arguments.js';
import { EventKind, EventMode, EventRelation, EventStatus, Modality } from '../shared/enums.js';
import { ActionPage } from '../conventions/action-filter.js';
import { ParticipationPage } from './participation-filter.js';
import { MeetingPage } from '../meetings/meeting-filter.js';
import { DateScalar, PartialDateScalar } from '../shared/scalars.js';
import { Series } from './series.js';
import { Topic } from './topic.js';

@ArgsType()
export class RelatedEventsPage extends PageArguments {
  @Field(() => [EventRelation], {
    nullable: true,
    description: 'On the programme, on the margins, or both unless given.',
  })
  relation?: string[];
  @Field(() => [EventKind], { nullable: true, description: 'Only events of these kinds.' })
  kinds?: string[];
}

const meetingFilters = { filter: [{ subject: 'meetings', variables: {} }] };

/** Something that takes place: a conference, a meeting, a call. */
@ObjectType('Event', {
  implements: Node,
  simpleResolvers: true,
  description: 'Something that takes place: a conference, a summit, a meeting, a call, a signing.',
})
export class Event extends Node {
  @Property(() => String, headlineDescription, { property: 'name' }) override headline!: Selected;
  @Property(() => String, 'The name it goes by.') name!: Selected;
  @Many(() => Name, nodesNames, 'Further names.') names!: Selected;
  @Property(() => EventKind, 'What sort of event it is.') kind!: Selected;
  @Property(() => EventStatus, 'Whether it took place.') status!: Selected;
  @Property(() => EventMode, 'How people met.', { nullable: true }) mode!: Selected;
  @Property(() => PartialDateScalar, 'When, as exactly as known.', { nullable: true })
  when!: Selected;
  @Property(() => DateScalar, 'The earliest day that `when` may mean.', { nullable: true })
  earliest!: Selected;
  @Property(() => DateScalar, 'The latest day that `when` may mean.', { nullable: true })
  latest!: Selected;
  @Property(() => String, 'The city.', { nullable: true }) city!: Selected;
  @One(() => Country, eventsCountry, 'The country.', { nullable: true }) country!: Selected;
  @Property(() => String, 'The venue.', { nullable: true }) venue!: Selected;
  @One(() => Series, eventsSeries, 'The series it is an edition of.', { nullable: true })
  series!: Selected;
  @One(() => Event, eventsPartOf, 'The event on whose programme it is.', { nullable: true })
  partOf!: Selected;
  @One(() => Event, eventsOnMarginsOf, 'The event beside which it takes place.', { nullable: true })
  onMarginsOf!: Selected;
  @Many(() => Actor, eventsOrganisers, 'Who organises it.') organisers!: Selected;
  @Many(() => Actor, eventsHosts, 'Who hosts it.') hosts!: Selected;
  @Many(() => Convention, eventsConcerns, 'The conventions it concerns.') concerns!: Selected;
  @Many(() => Topic, eventsTopics, 'What it is about.') topics!: Selected;
  @Page(
    () => EventConnection,
    eventsEvents,
    'The events on its programme and on its margins, the newest first.',
    { args: RelatedEventsPage },
  )
  events!: Selected;
  @Page(
    () => ParticipationConnection,
    eventsParticipations,
    'Who took part or was to, the most senior first.',
    {
      args: ParticipationPage,
      filters: { filter: [{ subject: 'participations', variables: {} }] },
    },
  )
  participations!: Selected;
  @Page(
    () => DelegationConnection,
    eventsDelegations,
    'The countries and agencies present and who was there for them, by name of the side.',
    { args: PageArguments },
  )
  delegations!: Selected;
  @Page(
    () => EventConnection,
    eventsMeetings,
    'The meetings on its programme and on its margins, at any depth; the newest first.',
    { args: MeetingPage, filters: meetingFilters },
  )
  meetings!: Selected;
  @Page(
    () => EncounterConnection,
    eventsEncounters,
    'Who met whom here: at the event itself if it is a meeting, on its programme and on its margins.',
    {
      args: MeetingPage,
      filters: {
        filter: [
          { subject: 'encounters', variables: {} },
          { subject: 'meetings', variables: { that: 'meeting' } },
        ],
      },
    },
  )
  encounters!: Selected;
  @Page(() => TreatyActionConnection, actionsAtEvent, 'Treaty acts done here, the newest first.', {
    args: ActionPage,
    filters: { filter: [{ subject: 'actions', variables: {} }] },
  })
  actions!: Selected;
  @Property(
    () => Modality,
    'Whether documents assert it; of what they only plan nothing is derived.',
  )
  modality!: Selected;
  @Concluded(
    () => [Conflict],
    { properties: ['id'], hop: claimsWeighed, conclude: conflictsOf },
    'The fields on which live claims differ.',
  )
  conflicts!: Selected;
  @Page(() => ClaimConnection, claimsOfFact, 'The live claims behind it, the best first.', {
    args: PageArguments,
  })
  evidence!: Selected;
  @Page(() => StatementConnection, statementsAbout, 'What else is stated about it, by property.', {
    args: PageArguments,
  })
  statements!: Selected;
}
