import { ObjectType } from 'type-graphql';
import {
  claimsOfFact,
  claimsWeighed,
  conventionsActions,
  conventionsDepositary,
  conventionsEntry,
  conventionsEvents,
  conventionsParties,
  conventionsProtocols,
  conventionsShortName,
  conventionsSignatories,
  conventionsStatus,
  conventionsStatuses,
  conventionsSupplements,
  nodesNames,
  statementsAbout,
} from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import {
  ClaimConnection,
  EventConnection,
  StatementConnection,
  TreatyActionConnection,
  TreatyStatusConnection,
} from '../connections.js';
import type { Selected } from '../declare.js';
import { Concluded, Many, One, Page, Property } from '../declare.js';
import { Conflict, conflictsOf } from '../facts/conflict.js';
import { Name, Node, headlineDescription } from '../nodes/node.js';
import { PageArguments } from '../shared/arguments.js';
import { ConventionKind, Modality } from '../shared/enums.js';
import { EntryArguments, StatusArguments, StatusesPage } from './treaty-arguments.js';
import { ActionPage } from './action-filter.js';
import { AsOfPage } from '../shared/as-of-arguments.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { EntryIntoForce, entryIntoForceOf, supposedActors } from './entry-into-force.js';
import { TreatyStatus } from './treaty-status.js';

/** A treaty or other instrument. */
@ObjectType('Convention', {
  implements: Node,
  simpleResolvers: true,
  description: 'A treaty or other instrument between states and organisations.',
})
export class Convention extends Node {
  @Property(() => String, headlineDescription, { property: 'name' }) override headline!: Selected;
  @Property(() => String, 'The name it goes by.') name!: Selected;
  @Many(() => Name, nodesNames, 'Further names.') names!: Selected;
  @Concluded(
    () => String,
    { hop: conventionsShortName, conclude: ({ rows }) => rows[0]?.['text'] ?? null },
    'The first short name on record, English before other languages: `Hanoi Convention`; null when there is none.',
    { nullable: true },
  )
  shortName!: Selected;
  @Property(() => ConventionKind, 'What sort of instrument it is.') kind!: Selected;
  @Property(() => String, 'Its number in a treaty series.', { nullable: true })
  reference!: Selected;
  @Property(() => PartialDateScalar, 'When it was adopted.', { nullable: true }) adopted!: Selected;
  @Property(() => String, 'By whom it was adopted.', { nullable: true }) adoptedBy!: Selected;
  @Property(() => String, 'Where it was adopted.', { nullable: true }) adoptedAt!: Selected;
  @Property(() => PartialDateScalar, 'When it was opened for signature.', { nullable: true })
  opened!: Selected;
  @Property(() => String, 'Where it was opened for signature.', { nullable: true })
  openedAt!: Selected;
  @Property(() => PartialDateScalar, 'Until when it is open for signature.', { nullable: true })
  openUntil!: Selected;
  @One(() => Actor, conventionsDepositary, 'Who keeps it.', { nullable: true })
  depositary!: Selected;
  @One(() => Convention, conventionsSupplements, 'The convention it supplements.', {
    nullable: true,
  })
  supplements!: Selected;
  @Many(() => Convention, conventionsProtocols, 'The protocols to it, the oldest first.')
  protocols!: Selected;
  @Page(
    () => TreatyActionConnection,
    conventionsActions,
    'What was done under it, the newest first.',
    { args: ActionPage, filters: { filter: [{ subject: 'actions', variables: {} }] } },
  )
  actions!: Selected;
  @Page(
    () => TreatyStatusConnection,
    conventionsSignatories,
    'Who had signed it by a day, whether or not bound since, by name.',
    { args: AsOfPage },
  )
  signatories!: Selected;
  @Page(
    () => TreatyStatusConnection,
    conventionsParties,
    'Who was bound by it on a day, by name.',
    { args: AsOfPage },
  )
  parties!: Selected;
  @Page(
    () => TreatyStatusConnection,
    conventionsStatuses,
    'Where everyone who acted under it stands on a day, by name; who did nothing that counts stands at NONE.',
    { args: StatusesPage },
  )
  statuses!: Selected;
  @One(
    () => TreatyStatus,
    conventionsStatus,
    'Where a country or organisation stands under it on a day.',
    { args: StatusArguments },
  )
  status!: Selected;
  @Concluded(
    () => EntryIntoForce,
    { hop: conventionsEntry, values: { supposed: supposedActors }, conclude: entryIntoForceOf },
    'When it entered or would enter into force, concluded from its own rule and the acts on record.',
    { args: EntryArguments },
  )
  entryIntoForce!: Selected;
  @Page(() => EventConnection, conventionsEvents, 'The events that concern it, the newest first.', {
    args: PageArguments,
  })
  events!: Selected;
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
