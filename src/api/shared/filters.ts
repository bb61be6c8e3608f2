import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArguments } from './arguments.js';
import {
  AgencyKind,
  ConventionKind,
  CounterpartLevel,
  EventKind,
  EventMode,
  EventStatus,
  FactKind,
  ParticipationRole,
  ParticipationStatus,
  PostRank,
  SourceKind,
  TreatyAct,
  TreatyStage,
} from './enums.js';
import { DateScalar } from './scalars.js';

const ids = { nullable: true } as const;

/** Days from and to, either left open. */
@InputType({
  description:
    'Days from and to, either left open. It matches what may fall inside it; what has no date falls in none.',
})
export class Period {
  @Field(() => DateScalar, { nullable: true, description: 'The first day; open when left out.' })
  from?: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day; open when left out.' })
  to?: string;
}

@InputType({
  description:
    'Which meetings: all that is given must hold. In encounters and counterparts, `between`, `involving`, `inPostsOf` and `rankAtLeast` hold for the two sides of the row.',
})
export class MeetingFilter {
  @Field(() => [ID], {
    ...ids,
    description:
      'All of these took part: officials, posts, countries or agencies, the last two also through those on their behalf.',
  })
  between?: string[];
  @Field(() => [ID], { ...ids, description: 'One of these took part.' }) involving?: string[];
  @Field(() => [ID], {
    ...ids,
    description:
      'Someone took part in a post of one of these agencies, named or not, whoever it was for. In encounters, one of the two sides of the row did.',
  })
  inPostsOf?: string[];
  @Field(() => ID, {
    ...ids,
    description: 'At this event (itself, its programme and margins, at any depth) or series.',
  })
  at?: string;
  @Field(() => Period, { nullable: true, description: 'On days that may lie in this period.' })
  period?: Period;
  @Field(() => [EventKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[];
  @Field(() => [EventMode], { nullable: true, description: 'Held in one of these ways.' })
  modes?: string[];
  @Field(() => [ID], { ...ids, description: 'About one of these topics.' }) topics?: string[];
  @Field(() => [ID], { ...ids, description: 'About one of these conventions.' })
  concerns?: string[];
  @Field(() => String, { nullable: true, description: 'In this city, as the record writes it.' })
  city?: string;
  @Field(() => ID, { ...ids, description: 'In this country.' }) country?: string;
  @Field(() => Int, { nullable: true, description: 'With at most so many participants.' })
  maxParticipants?: number;
  @Field(() => PostRank, { nullable: true, description: 'Both sides at this rank or above.' })
  rankAtLeast?: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: only on the margins of, or part of, another event; false: only those that stand alone.',
  })
  onMargins?: boolean;
}

@InputType({ description: 'Which participations: all that is given must hold.' })
export class ParticipationFilter {
  @Field(() => [ParticipationStatus], {
    nullable: true,
    description: 'With one of these statuses.',
  })
  statuses?: string[];
  @Field(() => [ParticipationRole], { nullable: true, description: 'In one of these roles.' })
  roles?: string[];
  @Field(() => [ID], { ...ids, description: 'On behalf of one of these countries or agencies.' })
  onBehalfOf?: string[];
  @Field(() => [ID], { ...ids, description: 'In a post of one of these agencies.' })
  inPostsOf?: string[];
  @Field(() => [EventKind], { nullable: true, description: 'In an event of one of these kinds.' })
  eventKinds?: string[];
  @Field(() => ID, { ...ids, description: 'In this event itself.' }) event?: string;
  @Field(() => ID, { ...ids, description: 'In an edition of this series.' }) series?: string;
  @Field(() => Period, {
    nullable: true,
    description: 'In an event that may fall into this period.',
  })
  period?: Period;
  @Field(() => Boolean, { nullable: true, description: 'Whether the source names the official.' })
  named?: boolean;
}

@InputType({ description: 'Which treaty acts: all that is given must hold.' })
export class ActionFilter {
  @Field(() => ID, { ...ids, description: 'Under this convention.' }) convention?: string;
  @Field(() => [ID], { ...ids, description: 'Done by one of these countries or organisations.' })
  actors?: string[];
  @Field(() => [TreatyAct], { nullable: true, description: 'One of these acts.' }) acts?: string[];
  @Field(() => Period, { nullable: true, description: 'On a day that may lie in this period.' })
  period?: Period;
}

@InputType({
  description: 'A presence: one participation, its own or on its behalf, meets all that is given.',
})
export class PresenceFilter {
  @Field(() => ID, { ...ids, description: 'In this event itself.' }) event?: string;
  @Field(() => ID, { ...ids, description: 'In an edition of this series.' }) series?: string;
  @Field(() => [ParticipationStatus], {
    nullable: true,
    description: 'With one of these statuses; ATTENDED unless given.',
  })
  statuses?: string[];
  @Field(() => [ParticipationRole], { nullable: true, description: 'In one of these roles.' })
  roles?: string[];
  @Field(() => Period, {
    nullable: true,
    description: 'In an event that may fall into this period.',
  })
  period?: Period;
}

@InputType({
  description: 'Having met: meetings between the two sides that meet all that is given.',
})
export class MetFilter {
  @Field(() => ID, {
    ...ids,
    description: 'Whom: an official, post, country or agency; anyone unless given.',
  })
  party?: string;
  @Field(() => ID, {
    ...ids,
    description: 'At this event (itself, its programme and margins, at any depth) or series.',
  })
  at?: string;
  @Field(() => Period, { nullable: true, description: 'On days that may lie in this period.' })
  period?: Period;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: only on the margins of, or part of, another event; false: only meetings that stand alone.',
  })
  onMargins?: boolean;
  @Field(() => PostRank, { nullable: true, description: 'Both sides at this rank or above.' })
  rankAtLeast?: string;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'In at least so many meetings.',
  })
  atLeast?: number;
}

@InputType({ description: 'Holding a post: one tenure meets all that is given.' })
export class HoldsFilter {
  @Field(() => ID, { ...ids, description: 'This post.' }) post?: string;
  @Field(() => ID, { ...ids, description: 'A post in this agency.' }) agency?: string;
  @Field(() => ID, { ...ids, description: 'A post of this country.' }) country?: string;
  @Field(() => ID, { ...ids, description: 'A post accredited to this country or organisation.' })
  accreditedTo?: string;
  @Field(() => [PostRank], { nullable: true, description: 'A post of one of these ranks.' })
  ranks?: string[];
  @Field(() => DateScalar, { nullable: true, description: 'On this day; today unless given.' })
  asOf?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the credentials had been presented by that day.',
  })
  credentials?: boolean;
}

@InputType({ description: 'Which countries: all that is given must hold.' })
export class CountryFilter {
  @Field(() => [ID], { ...ids, description: 'One of these.' }) ids?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Called so, or with a name that begins so, in any spelling.',
  })
  text?: string;
  @Field(() => [String], {
    nullable: true,
    description: 'In one of these UN regions or subregions.',
  })
  regions?: string[];
  @Field(() => ID, { ...ids, description: 'A member of this organisation on the `asOf` day.' })
  memberOf?: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for `memberOf` and `partyTo`; today unless given.',
  })
  asOf?: string;
  @Field(() => ActionFilter, { nullable: true, description: 'It did such a treaty act.' })
  acted?: ActionFilter;
  @Field(() => ID, { ...ids, description: 'A party to this convention on the `asOf` day.' })
  partyTo?: string;
  @Field(() => PresenceFilter, { nullable: true, description: 'It was represented so.' })
  represented?: PresenceFilter;
  @Field(() => MetFilter, { nullable: true, description: 'It, or someone on its behalf, met so.' })
  met?: MetFilter;
  @Field(() => [CountryFilter], { nullable: true, description: 'All of these hold.' })
  and?: CountryFilter[];
  @Field(() => [CountryFilter], { nullable: true, description: 'One of these holds.' })
  or?: CountryFilter[];
  @Field(() => CountryFilter, { nullable: true, description: 'This does not hold.' })
  not?: CountryFilter;
}

@InputType({ description: 'Which agencies and organisations: all that is given must hold.' })
export class AgencyFilter {
  @Field(() => [ID], { ...ids, description: 'One of these.' }) ids?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Called so, or with a name that begins so, in any spelling.',
  })
  text?: string;
  @Field(() => [AgencyKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[];
  @Field(() => ID, { ...ids, description: 'An organ of this country.' }) country?: string;
  @Field(() => ID, { ...ids, description: 'A part of this agency.' }) partOf?: string;
  @Field(() => PresenceFilter, { nullable: true, description: 'It was represented so.' })
  represented?: PresenceFilter;
  @Field(() => MetFilter, { nullable: true, description: 'It, or someone on its behalf, met so.' })
  met?: MetFilter;
  @Field(() => [AgencyFilter], { nullable: true, description: 'All of these hold.' })
  and?: AgencyFilter[];
  @Field(() => [AgencyFilter], { nullable: true, description: 'One of these holds.' })
  or?: AgencyFilter[];
  @Field(() => AgencyFilter, { nullable: true, description: 'This does not hold.' })
  not?: AgencyFilter;
}

@InputType({ description: 'Which officials: all that is given must hold.' })
export class OfficialFilter {
  @Field(() => [ID], { ...ids, description: 'One of these.' }) ids?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Called so, or with a name that begins so, in any spelling.',
  })
  text?: string;
  @Field(() => HoldsFilter, { nullable: true, description: 'Holds such a post.' })
  holds?: HoldsFilter;
  @Field(() => ID, {
    ...ids,
    description: 'Represents this country or agency through a post held on the `asOf` day.',
  })
  represents?: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for `represents`; today unless given.',
  })
  asOf?: string;
  @Field(() => ID, {
    ...ids,
    description: 'Held a post of this country or agency, or took part on its behalf, at any time.',
  })
  actedFor?: string;
  @Field(() => PresenceFilter, { nullable: true, description: 'Was present so.' })
  attended?: PresenceFilter;
  @Field(() => MetFilter, { nullable: true, description: 'Met so.' }) met?: MetFilter;
  @Field(() => [OfficialFilter], { nullable: true, description: 'All of these hold.' })
  and?: OfficialFilter[];
  @Field(() => [OfficialFilter], { nullable: true, description: 'One of these holds.' })
  or?: OfficialFilter[];
  @Field(() => OfficialFilter, { nullable: true, description: 'This does not hold.' })
  not?: OfficialFilter;
}

@InputType({ description: 'Which events: all that is given must hold.' })
export class EventFilter {
  @Field(() => [ID], { ...ids, description: 'One of these.' }) ids?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Called so, or with a name that begins so, in any spelling.',
  })
  text?: string;
  @Field(() => [EventKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[];
  @Field(() => [EventStatus], { nullable: true, description: 'With one of these statuses.' })
  statuses?: string[];
  @Field(() => Period, { nullable: true, description: 'On days that may lie in this period.' })
  period?: Period;
  @Field(() => String, { nullable: true, description: 'In this city, as the record writes it.' })
  city?: string;
  @Field(() => ID, { ...ids, description: 'In this country.' }) country?: string;
  @Field(() => ID, { ...ids, description: 'An edition of this series.' }) series?: string;
  @Field(() => ID, { ...ids, description: 'Organised by this official, country or agency.' })
  organisedBy?: string;
  @Field(() => ID, { ...ids, description: 'It concerns this convention.' }) concerns?: string;
  @Field(() => ID, { ...ids, description: 'About this topic.' }) topic?: string;
  @Field(() => [ID], {
    ...ids,
    description: 'All of these were there, themselves or through those on their behalf.',
  })
  attendedBy?: string[];
  @Field(() => [EventFilter], { nullable: true, description: 'All of these hold.' })
  and?: EventFilter[];
  @Field(() => [EventFilter], { nullable: true, description: 'One of these holds.' })
  or?: EventFilter[];
  @Field(() => EventFilter, { nullable: true, description: 'This does not hold.' })
  not?: EventFilter;
}

@InputType({ description: 'Which conventions: all that is given must hold.' })
export class ConventionFilter {
  @Field(() => [ID], { ...ids, description: 'One of these.' }) ids?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Called so, or with a name that begins so, in any spelling.',
  })
  text?: string;
  @Field(() => [ConventionKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether it is in force today.' })
  inForce?: boolean;
  @Field(() => ActionFilter, { nullable: true, description: 'Such an act was done under it.' })
  acted?: ActionFilter;
  @Field(() => [ConventionFilter], { nullable: true, description: 'All of these hold.' })
  and?: ConventionFilter[];
  @Field(() => [ConventionFilter], { nullable: true, description: 'One of these holds.' })
  or?: ConventionFilter[];
  @Field(() => ConventionFilter, { nullable: true, description: 'This does not hold.' })
  not?: ConventionFilter;
}

@InputType({
  description:
    'Which facts: all that is given must hold. The source fields hold when all live claims of the fact come from such.',
})
export class FactFilter {
  @Field(() => [FactKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[];
  @Field(() => ID, { ...ids, description: 'This document says so.' }) document?: string;
  @Field(() => ID, { ...ids, description: 'Only this source says so.' }) source?: string;
  @Field(() => [SourceKind], { nullable: true, description: 'Only sources of these kinds say so.' })
  sourceKinds?: string[];
  @Field(() => ID, { ...ids, description: 'Only sources of this country say so.' })
  sourceCountry?: string;
  @Field(() => ID, { ...ids, description: 'About this.' }) about?: string;
  @Field(() => [ID], { ...ids, description: 'It names all of these.' }) between?: string[];
  @Field(() => String, { nullable: true, description: 'A statement of this property.' })
  property?: string;
  @Field(() => Int, {
    nullable: true,
    description: 'That rest on at most so many independent publishers.',
  })
  publishersAtMost?: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether live claims differ.' })
  conflicting?: boolean;
}

@InputType({ description: 'A deposit that is only supposed.' })
export class SupposedDeposit {
  @Field(() => ID, { description: 'The country or organisation.' }) actor!: string;
  @Field(() => DateScalar, { description: 'The day of the deposit.' }) on!: string;
}

@ArgsType()
export class ParticipationPage extends PageArguments {
  @Field(() => ParticipationFilter, { nullable: true, description: 'Only these participations.' })
  filter?: ParticipationFilter;
}

@ArgsType()
export class MeetingPage extends PageArguments {
  @Field(() => MeetingFilter, { nullable: true, description: 'Only these meetings.' })
  filter?: MeetingFilter;
}

@ArgsType()
export class ActionPage extends PageArguments {
  @Field(() => ActionFilter, { nullable: true, description: 'Only these acts.' })
  filter?: ActionFilter;
}

@ArgsType()
export class CounterpartPage extends MeetingPage {
  @Field(() => CounterpartLevel, {
    nullable: true,
    defaultValue: 'PERSON',
    description: 'What counts as one counterpart.',
  })
  level?: string;
}

@ArgsType()
export class SideCounterpartPage extends MeetingPage {
  @Field(() => CounterpartLevel, {
    nullable: true,
    defaultValue: 'SIDE',
    description: 'What counts as one counterpart.',
  })
  level?: string;
}

@ArgsType()
export class AsOfArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'As it certainly stood on this day; today unless given.',
  })
  asOf?: string;
}

@ArgsType()
export class AsOfPage extends PageArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'As it certainly stood on this day; today unless given.',
  })
  asOf?: string;
}

@ArgsType()
export class StatusesPage extends AsOfPage {
  @Field(() => [TreatyStage], {
    nullable: true,
    description: 'Only those who have come so far.',
  })
  stages?: string[];
}

@ArgsType()
export class StatusArguments extends AsOfArguments {
  @Field(() => ID, {
    description: 'The convention asked about; of a convention, the country or organisation.',
  })
  of!: string;
}

@ArgsType()
export class EntryArguments extends AsOfArguments {
  @Field(() => [SupposedDeposit], {
    nullable: true,
    description: 'Deposits that are only supposed, to see what would follow.',
  })
  whatIf?: SupposedDeposit[];
}

@ArgsType()
export class ForActorArguments {
  @Field(() => ID, { description: 'The country or organisation.' }) id!: string;
}

@ArgsType()
export class PeriodPage extends PageArguments {
  @Field(() => Period, { nullable: true, description: 'Only what may fall into this period.' })
  period?: Period;
}

@ArgsType()
export class CoAttendeePage extends PeriodPage {
  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'At so many events or more.' })
  minimumEvents?: number;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only those with whom no meeting is on record.',
  })
  withoutMeeting?: boolean;
}

@ArgsType()
export class AttendeePage extends PageArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 2,
    description: 'In so many editions or more.',
  })
  minimumEditions?: number;
}
