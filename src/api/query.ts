import { ArgsType, Field, ID, Int, Resolver } from 'type-graphql';
import * as cypher from '../generated/cypher.js';
import { Agency } from './agencies/agency.js';
import {
  AgencyConnection,
  CommonEventConnection,
  ConventionConnection,
  CountryConnection,
  DocumentConnection,
  EncounterConnection,
  EventConnection,
  FactConnection,
  OfficialConnection,
  SearchConnection,
  SourceConnection,
  TreatyActionConnection,
} from './connections.js';
import { Convention } from './conventions/convention.js';
import { Country } from './countries/country.js';
import type { ArgumentValues } from '../query/reading.js';
import type { Hop, Selected } from './declare.js';
import { Many, One, Page } from './declare.js';
import { Document } from './documents/document.js';
import { Event } from './events/event.js';
import { Series } from './events/series.js';
import { findNeighbours } from './neighbourhood/find-neighbours.js';
import { Neighbourhood } from './neighbourhood/neighbourhood.js';
import { Node } from './nodes/node.js';
import { RecordInfo } from './nodes/record-info.js';
import { luceneQuery, searchText } from './nodes/search-text.js';
import { Official } from './officials/official.js';
import { findPaths } from './paths/find-paths.js';
import { PathResult } from './paths/path-result.js';
import { IdArguments, PageArguments } from './shared/arguments.js';
import { EntityKind, EventDimension, MeetingDimension, SourceKind } from './shared/enums.js';
import {
  ActionPage,
  AgencyFilter,
  ConventionFilter,
  CountryFilter,
  EventFilter,
  FactFilter,
  MeetingFilter,
  OfficialFilter,
  Period,
} from './shared/filters.js';
import { howMany } from './shared/how-many.js';
import { hasPeriod, periodFrom, periodTo } from './shared/period.js';
import { Tally, tallyBy } from './tally/tally.js';

@ArgsType()
export class IdsArguments {
  @Field(() => [ID], { description: 'The ids.' }) ids!: string[];
}

@ArgsType()
export class SearchPage extends PageArguments {
  @Field(() => String, {
    description: 'A name or the beginning of its words, in any script, case or spelling on record.',
  })
  text!: string;
  @Field(() => [EntityKind], { nullable: true, description: 'Only things of these kinds.' })
  kinds?: string[];
}

@ArgsType()
export class ActorsPage extends PageArguments {
  @Field(() => [ID], { description: 'Officials, posts, countries or agencies.' }) actors!: string[];
}

@ArgsType()
export class DocumentsPage extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Published by this source.' }) source?: string;
  @Field(() => Period, {
    nullable: true,
    description: 'Published on days that may lie in this period.',
  })
  period?: Period;
}

@ArgsType()
export class RequiredMeetingPage extends PageArguments {
  @Field(() => MeetingFilter, { description: 'Which meetings.' }) filter!: MeetingFilter;
}

@ArgsType()
export class ConventionsPage extends PageArguments {
  @Field(() => ConventionFilter, { nullable: true, description: 'Only these conventions.' })
  filter?: ConventionFilter;
}

@ArgsType()
export class CountriesPage extends PageArguments {
  @Field(() => CountryFilter, { nullable: true, description: 'Only these countries.' })
  filter?: CountryFilter;
}

@ArgsType()
export class OfficialsPage extends PageArguments {
  @Field(() => OfficialFilter, { nullable: true, description: 'Only these officials.' })
  filter?: OfficialFilter;
}

@ArgsType()
export class AgenciesPage extends PageArguments {
  @Field(() => AgencyFilter, { nullable: true, description: 'Only these agencies.' })
  filter?: AgencyFilter;
}

@ArgsType()
export class EventsPage extends PageArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Only these events.' })
  filter?: EventFilter;
}

@ArgsType()
export class FactsPage extends PageArguments {
  @Field(() => FactFilter, { description: 'Which facts.' }) filter!: FactFilter;
}

@ArgsType()
export class PathArguments {
  @Field(() => ID, { description: 'The official to begin with.' }) from!: string;
  @Field(() => ID, {
    description:
      'An official, or an agency or country, of which anyone will do: through a post held at the meeting, or on whose behalf it was.',
  })
  to!: string;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 4,
    description: 'At most so many hops, up to 8.',
  })
  maxHops?: number;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 12,
    description:
      'Only meetings of at most so many participants: who sat in one plenary has not met.',
  })
  maxParticipants?: number;
  @Field(() => Period, {
    nullable: true,
    description: 'Only meetings that may fall into this period.',
  })
  period?: Period;
  @Field(() => [ID], {
    nullable: true,
    description: 'Not through any of these: officials, posts, countries, agencies, or meetings.',
  })
  avoiding?: string[];
  @Field(() => Int, { nullable: true, defaultValue: 3, description: 'At most so many chains.' })
  first?: number;
}

@ArgsType()
export class NeighbourhoodArguments {
  @Field(() => ID, { description: 'Around what.' }) of!: string;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'How many links far, up to 3.',
  })
  depth?: number;
  @Field(() => [EntityKind], {
    nullable: true,
    description: 'Only neighbours of these kinds; the way there may lead through others.',
  })
  kinds?: string[];
  @Field(() => Int, {
    nullable: true,
    defaultValue: 100,
    description: 'At most so many neighbours; what is cut off is counted.',
  })
  limit?: number;
}

@ArgsType()
export class TallyArguments {
  @Field(() => MeetingFilter, { nullable: true, description: 'Only these meetings.' })
  filter?: MeetingFilter;
  @Field(() => [MeetingDimension], { description: 'By what to count, alone or together.' })
  by!: string[];
  @Field(() => Int, { nullable: true, defaultValue: 100, description: 'At most so many rows.' })
  first?: number;
}

@ArgsType()
export class EventTallyArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Only these events.' })
  filter?: EventFilter;
  @Field(() => [EventDimension], { description: 'By what to count, alone or together.' })
  by!: string[];
  @Field(() => Int, { nullable: true, defaultValue: 100, description: 'At most so many rows.' })
  first?: number;
}

@ArgsType()
export class SourcesPage extends PageArguments {
  @Field(() => [SourceKind], { nullable: true, description: 'Only sources of these kinds.' })
  kinds?: string[];
  @Field(() => ID, { nullable: true, description: 'Only sources seated in this country.' })
  country?: string;
}

/** The one party that a filter of meetings names; undefined where it names none or several. */
function partyOf(args: ArgumentValues): unknown {
  const involving = filterValue('involving')(args);
  return Array.isArray(involving) && involving.length === 1 ? involving[0] : undefined;
}

/** Starts from the smallest set that the filter names. */
function factsBy(args: ArgumentValues): Hop {
  const filter: unknown = args['filter'];
  const given = (field: string) =>
    typeof filter === 'object' && filter !== null && typeof Reflect.get(filter, field) === 'string';
  if (given('document')) return cypher.factsOfDocument;
  if (given('about')) return cypher.factsAbout;
  if (Array.isArray(filterValue('between')(args))) return cypher.factsBetween;
  if (given('source')) return cypher.factsOfSource;
  if (given('sourceCountry')) return cypher.factsOfSourceCountry;
  return kindsOf(args).length === 1 ? cypher.factsOfKind : cypher.factsList;
}

/** Starts from the convention or the one actor that the filter names. */
function actionsBy(args: ArgumentValues): Hop {
  if (typeof filterValue('convention')(args) === 'string') return cypher.actionsUnderConvention;
  return oneActorOf(args) === undefined ? cypher.actionsList : cypher.actionsByActor;
}

function oneActorOf(args: ArgumentValues): unknown {
  const actors = filterValue('actors')(args);
  return Array.isArray(actors) && actors.length === 1 ? actors[0] : undefined;
}

function kindsOf(args: ArgumentValues): readonly unknown[] {
  const kinds = filterValue('kinds')(args);
  return Array.isArray(kinds) ? kinds : [];
}

const filterValue = (field: string) => (args: ArgumentValues) =>
  typeof args['filter'] === 'object' && args['filter'] !== null
    ? Reflect.get(args['filter'], field)
    : null;

const meetingFilters = { filter: [{ subject: 'meetings', variables: {} }] };
const encounterFilters = {
  filter: [
    { subject: 'encounters', variables: {} },
    { subject: 'meetings', variables: { that: 'meeting' } },
  ],
};
const filterOf = (subject: string) => ({ filter: [{ subject, variables: {} }] });

/** Every question that can be asked. */
@Resolver()
export class Query {
  @One(() => Node, cypher.nodesById, 'Anything on record by its id.', {
    root: true,
    nullable: true,
    args: IdArguments,
  })
  node!: Selected;
  @Many(
    () => Node,
    cypher.nodesByIds,
    'Several things by their ids, in the order of the ids; null where nothing has one.',
    { root: true, args: IdsArguments, nullableItems: true },
  )
  nodes!: Selected;
  @Page(
    () => SearchConnection,
    cypher.searchNames,
    'What is called so: names in any script, case or spelling on record, acronyms, and beginnings of words. The best hit first.',
    {
      root: true,
      args: SearchPage,
      values: {
        query: (args) => luceneQuery(String(args['text'])),
        folded: (args) => searchText(String(args['text'])),
      },
    },
  )
  search!: Selected;
  @One(() => Convention, cypher.conventionsById, 'A convention by its id.', {
    root: true,
    nullable: true,
    args: IdArguments,
  })
  convention!: Selected;
  @Page(() => ConventionConnection, cypher.conventionsList, 'Conventions, by name.', {
    root: true,
    args: ConventionsPage,
    filters: filterOf('conventions'),
  })
  conventions!: Selected;
  @One(() => Country, cypher.countriesById, 'A country by its id.', {
    root: true,
    nullable: true,
    args: IdArguments,
  })
  country!: Selected;
  @Page(() => CountryConnection, cypher.countriesList, 'Countries, by name.', {
    root: true,
    args: CountriesPage,
    filters: filterOf('countries'),
  })
  countries!: Selected;
  @One(() => Official, cypher.officialsById, 'An official by id.', {
    root: true,
    nullable: true,
    args: IdArguments,
  })
  official!: Selected;
  @Page(() => OfficialConnection, cypher.officialsList, 'Officials, by name.', {
    root: true,
    args: OfficialsPage,
    filters: filterOf('officials'),
  })
  officials!: Selected;
  @One(() => Agency, cypher.agenciesById, 'An agency or organisation by its id.', {
    root: true,
    nullable: true,
    args: IdArguments,
  })
  agency!: Selected;
  @Page(() => AgencyConnection, cypher.agenciesList, 'Agencies and organisations, by name.', {
    root: true,
    args: AgenciesPage,
    filters: filterOf('agencies'),
  })
  agencies!: Selected;
  @One(() => Event, cypher.eventsById, 'An event by its id.', {
    root: true,
    nullable: true,
    args: IdArguments,
  })
  event!: Selected;
  @Page(() => EventConnection, cypher.eventsList, 'Events, the newest first.', {
    root: true,
    args: EventsPage,
    filters: filterOf('events'),
  })
  events!: Selected;
  @One(() => Series, cypher.seriesById, 'A series of events by its id.', {
    root: true,
    nullable: true,
    args: IdArguments,
  })
  series!: Selected;
  @One(() => Document, cypher.documentsById, 'A document by its id.', {
    root: true,
    nullable: true,
    args: IdArguments,
  })
  document!: Selected;
  @Page(
    () => DocumentConnection,
    (args) =>
      typeof args['source'] === 'string' ? cypher.documentsOfSource : cypher.documentsList,
    'Documents, the newest first.',
    {
      root: true,
      args: DocumentsPage,
      values: { hasPeriod, dayFrom: (args) => (hasPeriod(args) ? periodFrom(args) : ''), periodTo },
    },
  )
  documents!: Selected;
  @Page(() => FactConnection, factsBy, 'Facts of any kind, the newest on record first.', {
    root: true,
    args: FactsPage,
    filters: filterOf('facts'),
    values: {
      about: filterValue('about'),
      between: filterValue('between'),
      document: filterValue('document'),
      source: filterValue('source'),
      sourceCountry: filterValue('sourceCountry'),
      kind: (args) => kindsOf(args)[0] ?? null,
    },
  })
  facts!: Selected;
  @Page(
    () => TreatyActionConnection,
    actionsBy,
    'Treaty acts under any convention, the newest first.',
    {
      root: true,
      args: ActionPage,
      filters: filterOf('actions'),
      values: { convention: filterValue('convention'), actor: oneActorOf },
    },
  )
  actions!: Selected;
  @Page(() => SourceConnection, cypher.sourcesList, 'Sources, by name.', {
    root: true,
    args: SourcesPage,
  })
  sources!: Selected;
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
  @One(() => RecordInfo, cypher.recordCounts, 'How much is on record, and how new it is.', {
    root: true,
  })
  record!: Selected;
}
