/** A word of the API in plain English: `HEAD_OF_DELEGATION` is `head of delegation`. */
export function plain(word: string): string {
  return special[word] ?? word.toLowerCase().replaceAll('_', ' ');
}

/** The same with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number with its noun: `1 meeting`, `1,282 claims`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${figure(number)} ${number === 1 ? one : many}`;
}

/** A number as people write it. */
export function figure(number: number): string {
  return number.toLocaleString('en');
}

/** Several things in a sentence: `a, b and c`. */
export function listed(all: readonly string[]): string {
  if (all.length < 2) return all[0] ?? '';
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

/** What was done under a treaty, as a verb: `signed`, `ratified`. */
export function actVerb(act: string): string {
  return acts[act] ?? `made a ${plain(act)} under`;
}

/** Words that would read wrongly in small letters. */
const special: Readonly<Record<string, string>> = {
  NGO: 'NGO',
  CO_CHAIR: 'co-chair',
  AGENCY_HEAD: 'head of agency',
  DEPUTY_HEAD: 'deputy head',
  IN_PERSON: 'in person',
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
  PROVISIONAL_APPLICATION: 'provisionally applied',
  DECLARATION: 'made a declaration under',
  RESERVATION: 'made a reservation to',
  OBJECTION: 'objected to an act under',
  WITHDRAWAL_OF_RESERVATION: 'withdrew a reservation to',
  TERRITORIAL_APPLICATION: 'extended to a territory',
  WITHDRAWAL: 'withdrew from',
  DOMESTIC_APPROVAL: 'approved at home',
  INVITATION_TO_ACCEDE: 'was invited to accede to',
};
