import { NEVER } from './dates.js';

/** The acts by which a state or organisation consents to be bound (Vienna Convention on the Law of Treaties, art. 11). */
export const consentActs: ReadonlySet<string> = new Set([
  'DEFINITIVE_SIGNATURE',
  'RATIFICATION',
  'ACCEPTANCE',
  'APPROVAL',
  'ACCESSION',
  'SUCCESSION',
  'FORMAL_CONFIRMATION',
  'CONSENT_TO_BE_BOUND',
]);

/** The acts that make a signatory; a definitive signature binds at the same time. */
export const signatureActs: ReadonlySet<string> = new Set(['SIGNATURE', 'DEFINITIVE_SIGNATURE']);

/** One treaty act; days are `YYYY-MM-DD`, bounds of the act's own date, absent when it has none. */
export interface TreatyAct {
  readonly id: string;
  readonly actor: string;
  /** The actor is an agency of kind REGIONAL_ORGANISATION. */
  readonly regionalOrganisation: boolean;
  readonly act: string;
  /** First day on which it may have been done. */
  readonly earliest?: string | null | undefined;
  /** Day from which it counts: the last on which it may have been done. */
  readonly day?: string | null | undefined;
  /** When it took effect, as a source states it (EDTF). */
  readonly effective?: string | null | undefined;
}

/** Time between the last deposit that was needed and entry into force. */
export interface Delay {
  readonly days?: number | undefined;
  readonly months?: number | undefined;
  readonly toFirstOfNextMonth?: boolean | undefined;
}

/** A convention's own rule on its entry into force. */
export interface EntryRule {
  readonly article?: string | undefined;
  readonly instruments: number;
  readonly regionalOrganisationsCount?: boolean | undefined;
  readonly atLeast?: readonly { readonly memberOf: string; readonly count: number }[] | undefined;
  readonly delay?: Delay | undefined;
  readonly thereafter?: Delay | undefined;
}

/** A member for certain from `certainFrom` to `certainTo`, both included. */
export interface MemberPeriod {
  readonly of: string;
  readonly member: string;
  readonly certainFrom: string;
  readonly certainTo: string;
}

/** A deposit that somebody supposes, to see what would follow. */
export interface Supposed {
  readonly actor: string;
  readonly regionalOrganisation: boolean;
  readonly on: string;
}

/** Where an actor stands under a convention. */
export interface Status<Act extends TreatyAct> {
  readonly stage: 'NONE' | 'SIGNED' | 'PARTY' | 'WITHDRAWN';
  readonly signed: Act | null;
  readonly consent: Act | null;
  readonly withdrawal: Act | null;
  /** Since when in force for the actor: stated (EDTF), else computed. */
  readonly effective: string | null;
}

/** What is known of a convention when its entry into force is asked. */
export interface EntryQuestion<Act extends TreatyAct> {
  readonly acts: readonly Act[];
  readonly rule: EntryRule | null;
  readonly asOf: string;
  readonly memberships?: readonly MemberPeriod[] | undefined;
  readonly whatIf?: readonly Supposed[] | undefined;
  /** Names of the groups that `atLeast` counts, by id, for `missing`. */
  readonly groupNames?: ReadonlyMap<string, string> | undefined;
}

/** Entry into force as concluded from rule and acts. */
export interface Entry<Act extends TreatyAct> {
  readonly inForce: boolean;
  readonly on: string | null;
  readonly required: number;
  readonly counted: readonly Act[];
  readonly excluded: readonly { readonly action: Act; readonly reason: string }[];
  readonly supposed: number;
  readonly remaining: number;
  readonly missing: readonly string[];
  readonly earliest: string | null;
  /** When it is or would be in force for this actor. */
  readonly forActor: (actor: string) => string | null;
}

/** Status of one actor as of a day, from its own acts under one convention. `entry` serves the day when no source states it. */
export function treatyStatus<Act extends TreatyAct>(
  acts: readonly Act[],
  asOf: string,
  entry?: Pick<Entry<Act>, 'forActor'>,
): Status<Act> {
  const certain = inOrder(acts.filter((act) => dayOf(act) <= asOf));
  const signed = certain.find((act) => signatureActs.has(act.act)) ?? null;
  const live = certain.find((act) => consentActs.has(act.act) && endOf(act, certain) === null);
  if (live !== undefined) {
    return {
      stage: 'PARTY',
      signed,
      consent: live,
      withdrawal: null,
      effective: live.effective ?? entry?.forActor(live.actor) ?? null,
    };
  }
  const ended = certain.filter((act) => consentActs.has(act.act)).at(-1);
  if (ended === undefined)
    return {
      stage: signed === null ? 'NONE' : 'SIGNED',
      signed,
      consent: null,
      withdrawal: null,
      effective: null,
    };
  const withdrawal = endOf(ended, certain);
  return {
    stage: 'WITHDRAWN',
    signed,
    consent: ended,
    withdrawal,
    effective: withdrawal?.effective ?? null,
  };
}

/** Applies the rule to the acts as they certainly stood on the day asked. Without a rule nothing is counted. */
export function entryIntoForce<Act extends TreatyAct>(question: EntryQuestion<Act>): Entry<Act> {
  const { rule, asOf } = question;
  if (rule === null) return withoutRule();
  const deposits = depositsOf(question, rule);
  const trigger = firstDayMet(rule, deposits, question);
  const on = trigger === null ? null : afterDelay(trigger, rule.delay);
  const standing = deposits.filter((deposit) => deposit.until > asOf);
  const gap = trigger === null ? gapOn(asOf, rule, standing, question) : noGap;
  return {
    inForce: on !== null && on <= asOf,
    on,
    required: rule.instruments,
    counted: standing.flatMap((deposit) =>
      deposit.counts && deposit.act !== null ? [deposit.act] : [],
    ),
    excluded: excludedOf(question, rule, standing),
    supposed: standing.filter((deposit) => deposit.counts && deposit.act === null).length,
    remaining: gap.remaining,
    missing: gap.missing,
    earliest: on ?? afterDelay(asOf, rule.delay),
    forActor: (actor) => {
      const deposit = standing.find((one) => one.actor === actor);
      if (deposit === undefined || on === null) return null;
      return later(on, afterDelay(deposit.day, rule.thereafter ?? rule.delay));
    },
  };
}

/** The day that lies a delay after another: "the ninetieth day after" is 90 days on; a month's end is kept inside its month. */
export function afterDelay(day: string, delay: Delay | undefined): string {
  const moved = addDays(addMonths(day, delay?.months ?? 0), delay?.days ?? 0);
  return delay?.toFirstOfNextMonth === true ? `${addMonths(`${moved.slice(0, 7)}-01`, 1)}` : moved;
}

/** A consent that stands from `day` until the day of its withdrawal. */
interface Deposit<Act> {
  readonly actor: string;
  readonly day: string;
  readonly until: string;
  readonly counts: boolean;
  readonly act: Act | null;
}

interface Gap {
  readonly remaining: number;
  readonly missing: readonly string[];
}

const noGap: Gap = { remaining: 0, missing: [] };

function dayOf(act: TreatyAct): string {
  return act.day ?? NEVER;
}

function inOrder<Act extends TreatyAct>(acts: readonly Act[]): Act[] {
  return [...acts].sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id));
}

/** The withdrawal that ended a consent: the first one of the same actor on a later day. */
function endOf<Act extends TreatyAct>(consent: Act, ordered: readonly Act[]): Act | null {
  return (
    ordered.find(
      (act) =>
        act.act === 'WITHDRAWAL' && act.actor === consent.actor && dayOf(act) > dayOf(consent),
    ) ?? null
  );
}

/** One deposit for each stay of an actor under the convention, in order of days; a supposed one only for who is not bound already. */
function depositsOf<Act extends TreatyAct>(
  question: EntryQuestion<Act>,
  rule: EntryRule,
): Deposit<Act>[] {
  const certain = inOrder(question.acts.filter((act) => dayOf(act) <= question.asOf));
  const deposits: Deposit<Act>[] = [];
  const add = (deposit: Deposit<Act>): void => {
    const bound = deposits.some((one) => one.actor === deposit.actor && one.until > deposit.day);
    if (!bound) deposits.push(deposit);
  };
  const counts = (regional: boolean): boolean =>
    !regional || rule.regionalOrganisationsCount !== false;
  for (const act of certain.filter((one) => consentActs.has(one.act))) {
    const end = endOf(act, certain);
    add({
      actor: act.actor,
      day: dayOf(act),
      until: end === null ? NEVER : dayOf(end),
      counts: counts(act.regionalOrganisation),
      act,
    });
  }
  const supposed = (question.whatIf ?? []).filter((one) => one.on <= question.asOf);
  for (const one of [...supposed].sort(
    (a, b) => compare(a.on, b.on) || compare(a.actor, b.actor),
  )) {
    const bound = deposits.some(
      (deposit) => deposit.actor === one.actor && deposit.until === NEVER,
    );
    if (!bound)
      deposits.push({
        actor: one.actor,
        day: one.on,
        until: NEVER,
        counts: counts(one.regionalOrganisation),
        act: null,
      });
  }
  return deposits.sort(
    (a, b) => compare(a.day, b.day) || compare(a.act?.id ?? a.actor, b.act?.id ?? b.actor),
  );
}

function firstDayMet<Act extends TreatyAct>(
  rule: EntryRule,
  deposits: readonly Deposit<Act>[],
  question: EntryQuestion<Act>,
): string | null {
  const joined = (question.memberships ?? []).map((period) => period.certainFrom);
  const days = [
    ...deposits.map((deposit) => deposit.day),
    ...(rule.atLeast === undefined ? [] : joined),
  ].filter((day) => day <= question.asOf);
  const met = (day: string): boolean => {
    const standing = deposits.filter((deposit) => deposit.day <= day && deposit.until > day);
    return standing.length > 0 && gapOn(day, rule, standing, question).remaining === 0;
  };
  return [...new Set(days)].sort(compare).find(met) ?? null;
}

function gapOn<Act extends TreatyAct>(
  day: string,
  rule: EntryRule,
  standing: readonly Deposit<Act>[],
  question: EntryQuestion<Act>,
): Gap {
  const actors = new Set(
    standing.filter((deposit) => deposit.counts).map((deposit) => deposit.actor),
  );
  const all = Math.max(0, rule.instruments - actors.size);
  const groups = (rule.atLeast ?? []).map(({ memberOf, count }) => {
    const members = (question.memberships ?? []).filter(
      (period) => period.of === memberOf && period.certainFrom <= day && day <= period.certainTo,
    );
    const present = new Set(
      members.map((period) => period.member).filter((member) => actors.has(member)),
    );
    return {
      name: question.groupNames?.get(memberOf) ?? memberOf,
      lacking: Math.max(0, count - present.size),
    };
  });
  const inWords = groups
    .filter((group) => group.lacking > 0)
    .map(
      (group) =>
        `${group.lacking} more ${group.name} ${group.lacking === 1 ? 'member' : 'members'}`,
    );
  return {
    remaining: Math.max(all, ...groups.map((group) => group.lacking)),
    missing: [
      ...(all > 0 ? [`${all} more ${all === 1 ? 'instrument' : 'instruments'}`] : []),
      ...inWords,
    ],
  };
}

function excludedOf<Act extends TreatyAct>(
  question: EntryQuestion<Act>,
  rule: EntryRule,
  standing: readonly Deposit<Act>[],
): { action: Act; reason: string }[] {
  const counted = new Set(
    standing.filter((deposit) => deposit.counts).map((deposit) => deposit.act),
  );
  const candidates = question.acts.filter(
    (act) => (consentActs.has(act.act) || act.act === 'DOMESTIC_APPROVAL') && !counted.has(act),
  );
  return inOrder(candidates).flatMap((action) => {
    const reason = whyNot(action, question, rule);
    return reason === null ? [] : [{ action, reason }];
  });
}

function whyNot<Act extends TreatyAct>(
  act: Act,
  question: EntryQuestion<Act>,
  rule: EntryRule,
): string | null {
  const { asOf } = question;
  if (act.day === null || act.day === undefined) return 'no source gives its day';
  if ((act.earliest ?? act.day) > asOf) return null;
  if (act.act === 'DOMESTIC_APPROVAL')
    return 'an approval at home binds nobody until the instrument is deposited';
  if (act.day > asOf)
    return `may have been deposited only after ${asOf}: its date reaches to ${act.day}`;
  if (act.regionalOrganisation && rule.regionalOrganisationsCount === false)
    return 'instruments of regional organisations do not count';
  const end = endOf(act, inOrder(question.acts.filter((other) => dayOf(other) <= asOf)));
  if (end !== null) return `withdrawn on ${dayOf(end)}`;
  return 'the same actor was bound already';
}

function withoutRule<Act extends TreatyAct>(): Entry<Act> {
  return {
    inForce: false,
    on: null,
    required: 0,
    counted: [],
    excluded: [],
    supposed: 0,
    remaining: 0,
    missing: [],
    earliest: null,
    forActor: () => null,
  };
}

function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return day;
  const moved = new Date(`${day.slice(0, 8)}01T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastDate = new Date(moved);
  lastDate.setUTCMonth(moved.getUTCMonth() + 1);
  lastDate.setUTCDate(0);
  moved.setUTCDate(Math.min(date, lastDate.getUTCDate()));
  return moved.toISOString().slice(0, 10);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
