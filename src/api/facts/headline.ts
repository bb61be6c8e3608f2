import type { Grounds } from '../../query/reading.js';
import { isLabelledByRole, participationLabel } from '../events/participation-label.js';

/** A row of facts/headline or claims/headline. */
type Parts = Readonly<Record<string, unknown>>;

/**
 * A fact in a few words that stand alone, from the rows of facts/headline: "Viet Nam signed the
 * Hanoi Convention".
 */
export function factHeadline({ rows, properties }: Grounds): string {
  const words = inWords(rows) ?? String(properties['id']);
  return properties['modality'] === 'PLANNED' ? `Planned: ${words}` : words;
}

/** A claim in a few words that stand alone: who says it, and what. */
export function claimHeadline({ rows, properties }: Grounds): string {
  const [first] = rows;
  if (first === undefined) return String(properties['id']);
  const what = inWords(rows) ?? String(first['name'] ?? properties['id']);
  return `${String(first['source'])}${said[String(properties['modality'])] ?? ''}: ${what}`;
}

/** How a claim that does not simply say so begins. */
const said: Readonly<Record<string, string>> = { DENIED: ' denies', PLANNED: ' expects' };

/** The first row; a statement about a fact tells that fact, which stands in the next. */
function inWords([parts, ...further]: readonly Parts[]): string | undefined {
  if (parts === undefined) return undefined;
  const object = text(parts['object']) ?? inWords(further) ?? '';
  const actor = text(parts['actor']) ?? '';
  switch (parts['kind']) {
    case 'PARTICIPATION':
      return participation(parts, object);
    case 'TENURE':
      return `${actor}, ${[object, placeOf(parts, object)].filter(Boolean).join(', ')}`;
    case 'MEMBERSHIP':
      return `${actor}, member of ${object}`;
    case 'ACTION':
      return `${actor} ${acts[String(parts['act'])] ?? 'acted under'} ${withArticle(object)}`;
    case 'STATEMENT':
      return statement(parts, object);
    default:
      return undefined;
  }
}

function participation(parts: Parts, event: string): string {
  const own = parts['isOfficial'] === true ? 'official' : 'agency';
  const named = { [own]: parts['actor'], post: parts['post'], side: parts['side'] };
  const who = participationLabel(named, { listedAs: parts['listedAs'], role: parts['role'] });
  const role = String(parts['role']).toLowerCase().replaceAll('_', ' ');
  const isTold = parts['role'] === 'PARTICIPANT' || isLabelledByRole(named, parts['role']);
  const as = isTold ? '' : `, as ${role}`;
  return `${who}, ${presences[String(parts['status'])] ?? 'at'} ${event}${as}`;
}

function statement(parts: Parts, about: string): string {
  const said = String(parts['property']).replace(/[-_]/g, ' ');
  const unit = text(parts['unit']);
  return `${about}: ${said} ${String(parts['value'])}${unit === undefined ? '' : ` ${unit}`}`;
}

/** The country or agency of a post, unless its title names it already. */
function placeOf(parts: Parts, title: string): string {
  const place = text(parts['place']) ?? '';
  return title.includes(place) ? '' : place;
}

/** Names of treaties stand with an article; some have their own. */
function withArticle(name: string): string {
  return /^the /i.test(name) ? name : `the ${name}`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const presences: Readonly<Record<string, string>> = {
  ATTENDED: 'at',
  INVITED: 'invited to',
  EXPECTED: 'expected at',
  CONFIRMED: 'confirmed for',
  DECLINED: 'declined to come to',
  ABSENT: 'absent from',
};

const acts: Readonly<Record<string, string>> = {
  SIGNATURE: 'signed',
  DEFINITIVE_SIGNATURE: 'signed definitively',
  RATIFICATION: 'ratified',
  ACCEPTANCE: 'accepted',
  APPROVAL: 'approved',
  ACCESSION: 'acceded to',
  SUCCESSION: 'succeeded to',
  FORMAL_CONFIRMATION: 'formally confirmed',
  CONSENT_TO_BE_BOUND: 'consented to be bound by',
  PROVISIONAL_APPLICATION: 'provisionally applies',
  DECLARATION: 'made a declaration under',
  RESERVATION: 'made a reservation to',
  OBJECTION: 'objected to an act under',
  WITHDRAWAL_OF_RESERVATION: 'withdrew a reservation to',
  TERRITORIAL_APPLICATION: 'extended to a territory',
  WITHDRAWAL: 'withdrew from',
  DOMESTIC_APPROVAL: 'approved at home',
  INVITATION_TO_ACCEDE: 'was invited to accede to',
};
