import { ArgsType, Field, ID, Resolver } from 'type-graphql';
import * as cypher from '../generated/cypher.js';
import { Agency } from './agencies/agency.js';
import { AgencyConnection, CommonEventConnection, ConventionConnection, CountryConnection, DocumentConnection, EncounterConnection, EventConnection, OfficialConnection, SearchConnection } from './connections.js';
import { Convention } from './conventions/convention.js';
import { Country } from './countries/country.js';
import type { Selected } from './declare.js';
import { Many, One, Page } from './declare.js';
import { Document } from './documents/document.js';
import { Event } from './events/event.js';
import { Series } from './events/series.js';
import { Node } from './nodes/node.js';
import { RecordInfo } from './nodes/record-info.js';
import { luceneQuery, searchText } from './nodes/search-text.js';
import { Official } from './officials/official.js';
import { IdArguments, PageArguments } from './shared/arguments.js';
import { EntityKind } from './shared/enums.js';
import { AgencyFilter, ConventionFilter, CountryFilter, EventFilter, MeetingFilter, OfficialFilter, Period } from './shared/filters.js';

@ArgsType()
export class IdsArguments {
  @Field(() => [ID], { description: 'The ids.' }) ids!: string[];
}

@ArgsType()
export class SearchPage extends PageArguments {
  @Field(() => String, { description: 'A name or the beginning of its words, in any script, case or spelling on record.' }) text!: string;
  @Field(() => [EntityKind], { nullable: true, description: 'Only things of these kinds.' }) kinds?: string[];
}

@ArgsType()
export class ActorsPage extends PageArguments {
  @Field(() => [ID], { description: 'Officials, posts, countries or agencies.' }) actors!: string[];
}

@ArgsType()
export class DocumentsPage extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Published by this source.' }) source?: string;
  @Field(() => Period, { nullable: true, description: 'Published on days that may lie in this period.' }) period?: Period;
}

@ArgsType()
export class RequiredMeetingPage extends PageArguments {
  @Field(() => MeetingFilter, { description: 'Which meetings.' }) filter!: MeetingFilter;
}

@ArgsType()
export class ConventionsPage extends PageArguments {
  @Field(() => ConventionFilter, { nullable: true, description: 'Only these conventions.' }) filter?: ConventionFilter;
}

@ArgsType()
export class CountriesPage extends PageArguments {
  @Field(() => CountryFilter, { nullable: true, description: 'Only these countries.' }) filter?: CountryFilter;
}

@ArgsType()
export class OfficialsPage extends PageArguments {
  @Field(() => OfficialFilter, { nullable: true, description: 'Only these officials.' }) filter?: OfficialFilter;
}

@ArgsType()
export class AgenciesPage extends PageArguments {
  @Field(() => AgencyFilter, { nullable: true, description: 'Only these agencies.' }) filter?: AgencyFilter;
}

@ArgsType()
export class EventsPage extends PageArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Only these events.' }) filter?: EventFilter;
}

const meetingFilters = { filter: [{ subject: 'meetings', variables: {} }] };
const encounterFilters = { filter: [{ subject: 'encounters', variables: {} }, { subject: 'meetings', variables: { that: 'meeting' } }] };
const filterOf = (subject: string) => ({ filter: [{ subject, variables: {} }] });

/** Every question that can be asked. */
@Resolver()
export class Query {
  @One(() => Node, cypher.nodesById, 'Anything on record by its id.', { root: true, nullable: true, args: IdArguments }) node!: Selected;
  @Many(() => Node, cypher.nodesByIds, 'Several things by their ids, in the order of the ids; null where nothing has one.', { root: true, args: IdsArguments, nullableItems: true }) nodes!: Selected;
  @Page(() => SearchConnection, cypher.searchNames, 'What is called so: names in any script, case or spelling on record, acronyms, and beginnings of words. The best hit first.', {
    root: true, args: SearchPage, values: { query: (args) => luceneQuery(String(args['text'])), folded: (args) => searchText(String(args['text'])) },
  }) search!: Selected;
  @One(() => Convention, cypher.conventionsById, 'A convention by its id.', { root: true, nullable: true, args: IdArguments }) convention!: Selected;
  @Page(() => ConventionConnection, cypher.conventionsList, 'Conventions, by name.', { root: true, args: ConventionsPage, filters: filterOf('conventions') }) conventions!: Selected;
  @One(() => Country, cypher.countriesById, 'A country by its id.', { root: true, nullable: true, args: IdArguments }) country!: Selected;
  @Page(() => CountryConnection, cypher.countriesList, 'Countries, by name.', { root: true, args: CountriesPage, filters: filterOf('countries') }) countries!: Selected;
  @One(() => Official, cypher.officialsById, 'An official by id.', { root: true, nullable: true, args: IdArguments }) official!: Selected;
  @Page(() => OfficialConnection, cypher.officialsList, 'Officials, by name.', { root: true, args: OfficialsPage, filters: filterOf('officials') }) officials!: Selected;
  @One(() => Agency, cypher.agenciesById, 'An agency or organisation by its id.', { root: true, nullable: true, args: IdArguments }) agency!: Selected;
  @Page(() => AgencyConnection, cypher.agenciesList, 'Agencies and organisations, by name.', { root: true, args: AgenciesPage, filters: filterOf('agencies') }) agencies!: Selected;
  @One(() => Event, cypher.eventsById, 'An event by its id.', { root: true, nullable: true, args: IdArguments }) event!: Selected;
  @Page(() => EventConnection, cypher.eventsList, 'Events, the newest first.', { root: true, args: EventsPage, filters: filterOf('events') }) events!: Selected;
  @One(() => Series, cypher.seriesById, 'A series of events by its id.', { root: true, nullable: true, args: IdArguments }) series!: Selected;
  @One(() => Document, cypher.documentsById, 'A document by its id.', { root: true, nullable: true, args: IdArguments }) document!: Selected;
  @Page(() => DocumentConnection, cypher.documentsList, 'Documents, the newest first.', {
    root: true, args: DocumentsPage, values: { hasPeriod: (args) => args['period'] !== null && args['period'] !== undefined, periodFrom: (args) => bound(args['period'], 'from', '0000-01-01'), periodTo: (args) => bound(args['period'], 'to', '9999-12-31') },
  }) documents!: Selected;
  @Page(() => EncounterConnection, cypher.encountersList, 'Who met whom: one row a pair of sides, both named as exactly as the sources allow; the newest meeting first.', { root: true, args: RequiredMeetingPage, filters: encounterFilters }) encounters!: Selected;
  @Page(() => EventConnection, cypher.meetingsList, 'Meetings that sources assert, the newest first.', { root: true, args: RequiredMeetingPage, filters: meetingFilters }) meetings!: Selected;
  @Page(() => CommonEventConnection, cypher.eventsCommon, 'Events in which all of these took part, the newest first, and whether a source has them meeting there.', { root: true, args: ActorsPage }) commonEvents!: Selected;
  @One(() => RecordInfo, cypher.recordCounts, 'How much is on record, and how new it is.', { root: true }) record!: Selected;
}

function bound(period: unknown, side: 'from' | 'to', open: string): string {
  const day: unknown = typeof period === 'object' && period !== null ? Reflect.get(period, side) : undefined;
  return typeof day === 'string' ? day : open;
}
