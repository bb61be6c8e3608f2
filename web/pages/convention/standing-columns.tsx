import type { StandingFields } from '../../generated/operations.js';
import type { Column } from '../../shared/columns.js';
import { DateText } from '../../shared/date-text.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { consentText, stageWords } from './stage-words.js';

/** The columns of who stands where: one link a cell, instruments in words with their dates. */
export const standingColumns: readonly Column<StandingFields>[] = [
  {
    title: 'Participant',
    isLead: true,
    cell: ({ actor }) => <EntityLink id={actor.id} name={actor.name} />,
    text: ({ actor }) => actor.name,
    sort: ({ actor }) => actor.name,
  },
  {
    title: 'Stage',
    cell: ({ stage }) => stageWords[stage],
    text: ({ stage }) => stageWords[stage] ?? stage,
    sort: ({ stage }) => stage,
  },
  {
    title: 'Signature',
    cell: ({ signed, actor }) =>
      signed === null ? (
        ''
      ) : (
        <EvidenceLink id={signed.id} label={`Signature of ${actor.name}: sources`}>
          {signed.on === null ? 'date not on record' : dateWords(signed.on)}
        </EvidenceLink>
      ),
    text: ({ signed }) =>
      signed === null ? '' : signed.on === null ? 'date not on record' : dateWords(signed.on),
    sort: ({ signed }) => signed?.on ?? '',
  },
  {
    title: 'Instrument',
    cell: (row) =>
      row.consent === null ? (
        ''
      ) : (
        <EvidenceLink id={row.consent.id} label={`${consentText(row)}: sources`}>
          {consentText(row)}
        </EvidenceLink>
      ),
    text: consentText,
    sort: ({ consent }) => consent?.on ?? '',
  },
  {
    title: 'In force for it',
    cell: ({ effective, withdrawal }) =>
      effective === null ? (
        ''
      ) : (
        <>
          {withdrawal !== null && 'no longer since '}
          <DateText date={effective} />
        </>
      ),
    text: ({ effective }) => (effective === null ? '' : dateWords(effective)),
    sort: ({ effective }) => effective ?? '',
  },
  {
    title: 'Publishers',
    isNumber: true,
    cell: publishersOf,
    text: publishersOf,
    sort: publishersOf,
  },
];

function publishersOf({ withdrawal, consent, signed }: StandingFields): number {
  return (withdrawal ?? consent ?? signed)?.publishers ?? 0;
}
