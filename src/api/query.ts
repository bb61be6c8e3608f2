import { Resolver } from 'type-graphql';
import * as cypher from '../generated/cypher.js';
import { Agency } from './agencies/agency.js';
import {
  AgencyConnection,
  ChangeConnection,
  ConventionConnection,
  CountryConnection,
  DocumentConnection,
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
import { Node } from './nodes/node.js';
import { RecordInfo } from './nodes/record-info.js';
import { soughtFor } from './nodes/search-text.js';
import { Official } from './officials/official.js';
import { IdArguments } from './shared/arguments.js';
import { hasPeriod, periodFrom, periodTo } from './shared/period.js';
import { IdsArguments, SearchPage } from './nodes/node-arguments.js';
import { DocumentsPage } from './documents/document-arguments.js';
import { ConventionsPage } from './conventions/convention-filter.js';
import { CountriesPage } from './countries/country-filter.js';
import { OfficialsPage } from './officials/official-filter.js';
import { AgenciesPage } from './agencies/agency-filter.js';
import { EventsPage } from './events/event-filter.js';
import { FactsPage } from './facts/fact-filter.js';
import { actionsBy, oneActorOf } from './conventions/actions-by.js';
import { ActionPage } from './conventions/action-filter.js';
import { ChangesPage } from './changes/change-filter.js';
import { changesBy } from './changes/changes-by.js';
import { SourcesPage } from './documents/source-arguments.js';
import { factsBy, kindsOf } from './facts/facts-by.js';
import { filterValue } from './shared/filter-value.js';

const filterOf = (subject: string) => ({ filter: [{ subject, variables: {} }] });

/**
 * The questions that begin with anything on record: by its id, by its name, or by a list of its
 * kind.
 */
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
        sought: (args) => soughtFor(String(args['text'])),
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
  @Page(
    () => ChangeConnection,
    changesBy,
    'What the changes of the record did to facts by claims of theirs that came, ended or came back, the newest change first, then by id of the fact. What is hidden or shown again together with something that it names is told of that.',
    {
      root: true,
      args: ChangesPage,
      filters: {
        filter: [
          { subject: 'changes', variables: {} },
          { subject: 'facts', variables: { that: 'fact' } },
        ],
      },
      values: {
        about: filterValue('about'),
        kinds: filterValue('kinds'),
        since: filterValue('since'),
      },
    },
  )
  changes!: Selected;
  @Page(() => SourceConnection, cypher.sourcesList, 'Sources, by name.', {
    root: true,
    args: SourcesPage,
  })
  sources!: Selected;
  @One(() => RecordInfo, cypher.recordCounts, 'How much is on record, and how new it is.', {
    root: true,
  })
  record!: Selected;
}
