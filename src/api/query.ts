import { Resolver } from 'type-graphql';
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
import type { Selected } from './declare.js';
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
import { IdArguments } from './shared/arguments.js';
import { howMany } from './shared/how-many.js';
import { hasPeriod, periodFrom, periodTo } from './shared/period.js';
import { Tally, tallyBy } from './tally/tally.js';
import { IdsArguments, SearchPage } from './nodes/node-arguments.js';
import { ActorsPage } from './meetings/common-event-arguments.js';
import { DocumentsPage } from './documents/document-arguments.js';
import { RequiredMeetingPage } from './meetings/meeting-filter.js';
import { ConventionsPage } from './conventions/convention-filter.js';
import { CountriesPage } from './countries/country-filter.js';
import { OfficialsPage } from './officials/official-filter.js';
import { AgenciesPage } from './agencies/agency-filter.js';
import { EventsPage } from './events/event-filter.js';
import { FactsPage } from './facts/fact-filter.js';
import { PathArguments } from './paths/path-arguments.js';
import { NeighbourhoodArguments } from './neighbourhood/neighbourhood-arguments.js';
import { EventTallyArguments } from './tally/event-tally-arguments.js';
import { TallyArguments } from './tally/tally-arguments.js';
import { actionsBy, oneActorOf } from './conventions/actions-by.js';
import { ActionPage } from './conventions/action-filter.js';
import { SourcesPage } from './documents/source-arguments.js';
import { partyOf } from './meetings/party-of.js';
import { factsBy, kindsOf } from './facts/facts-by.js';
import { filterValue } from './shared/filter-value.js';

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
