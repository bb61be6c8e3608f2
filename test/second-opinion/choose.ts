import {
  bestValue,
  compareInOrder,
  compareText,
  inOneForm,
  unlessDeprecated,
  type Voice,
} from './best-value.js';
import { boundsOf, dateFields } from './dates.js';

/** Values by field. */
type Values = Readonly<Record<string, unknown>>;

/** What is shown of a thing, and what stands against it. */
export interface Choice {
  readonly values: Values;
  /** Ids of the claims, the best first. */
  readonly order: readonly string[];
  readonly publishers: number;
  readonly conflicts: readonly Conflict[];
  /** Somebody denies it whose word goes before that of all others. */
  readonly isRefuted: boolean;
  /**
   * Of each claim that denies nothing the fields of which it states nothing that contradicts what
   * is shown.
   */
  readonly supports: ReadonlyMap<string, readonly string[]>;
}

/** A field on which live claims state something else than what is shown. */
export interface Conflict {
  readonly field: string;
  /** Undefined where nothing is shown for the field. */
  readonly shown: unknown;
  readonly others: readonly { readonly value: unknown; readonly claims: readonly string[] }[];
}

/** Fields to whose list everybody adds. */
export const listFields = ['organisers', 'hosts', 'concerns', 'topics', 'successorOf'];

/** Chooses what is shown of a thing from its live claims and from its lines without evidence. */
export function choose(type: string, voices: readonly Voice[], lines: readonly Values[]): Choice {
  const speaking = voices.filter((voice) => voice.modality !== 'DENIED');
  const values = valuesOf({ type, speaking, lines });
  const fields = fieldsOf({ type, speaking, lines });
  return {
    values,
    order: [...voices].sort((a, b) => compareInOrder(type, a, b)).map((voice) => voice.id),
    publishers: new Set(unlessDeprecated(speaking).map((voice) => voice.publisher)).size,
    isRefuted: voices.some((voice) => isFinalDenial(type, voice)),
    conflicts: [
      ...fields
        .filter((field) => !listFields.includes(field) && field !== 'note')
        .flatMap((field) => conflictsIn(field, values[field], speaking)),
      ...denials(voices, speaking),
    ],
    supports: new Map(
      speaking.map(({ id, says }) => [
        id,
        fields.filter((field) => isStated(says[field]) && isBorneOut(field, values[field], says)),
      ]),
    ),
  };
}

function isFinalDenial(type: string, { modality, rank, isDepositary }: Voice): boolean {
  const isDepositarys = type === 'action' && isDepositary && rank === 'NORMAL';
  return modality === 'DENIED' && (rank === 'PREFERRED' || isDepositarys);
}

/** Who denies what others say. */
function denials(voices: readonly Voice[], speaking: readonly Voice[]): Conflict[] {
  const denying = voices.filter((voice) => !speaking.includes(voice)).map(({ id }) => id);
  return denying.length === 0 || speaking.length === 0
    ? []
    : [{ field: 'denied', shown: false, others: [{ value: true, claims: denying }] }];
}

/**
 * Whoever adds to a list bears it out; anything else must be shown, and in a form that does not
 * contradict.
 */
function isBorneOut(field: string, shown: unknown, says: Values): boolean {
  return listFields.includes(field) || (isStated(shown) && !contradict(field, shown, says[field]));
}

/** What is said of a thing by whoever does not deny it. */
interface Heard {
  readonly type: string;
  readonly speaking: readonly Voice[];
  readonly lines: readonly Values[];
}

function fieldsOf({ speaking, lines }: Heard): string[] {
  const all = [...speaking.map((voice) => voice.says), ...lines].flatMap((says) =>
    Object.keys(says).filter((field) => isStated(says[field])),
  );
  return [...new Set(all)].sort(compareText);
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Each field by itself, but for those that go with another. */
function valuesOf(heard: Heard): Values {
  switch (heard.type) {
    case 'participation':
      return participationOf(heard);
    case 'action':
      return actionOf(heard);
    default:
      return periodOf(heard);
  }
}

/** The best value of each of the fields that anybody states. */
function bestOf(fields: readonly string[], heard: Heard): Values {
  return Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const found = listFields.includes(field) ? addedUp(field, heard) : best(field, heard);
      return found === undefined ? [] : [[field, found]];
    }),
  );
}

function best(field: string, { type, speaking, lines }: Heard): unknown {
  const candidates = [
    ...speaking.map((voice) => ({ value: voice.says[field], voice })),
    ...lines.map((line) => ({ value: line[field] })),
  ];
  return bestValue(
    candidates.filter(({ value }) => isStated(value)),
    { type, isDate: dateFields.has(field) },
  );
}

function addedUp(field: string, { speaking, lines }: Heard): unknown {
  const told = lines.filter((line) => isStated(line[field]));
  const stating = speaking.filter(({ says }) => isStated(says[field]));
  const normal = stating.filter(({ rank }) => rank !== 'DEPRECATED');
  const heard = told.length + normal.length > 0 ? normal : stating;
  const items = [...told, ...heard.map(({ says }) => says)].flatMap((says): unknown[] => {
    const list = says[field];
    return Array.isArray(list) ? list : [];
  });
  return items.length === 0 ? undefined : [...new Set(items)];
}

/**
 * What qualifies an act is heard from those alone who tell of the same act, or do not say of which.
 */
function actionOf(heard: Heard): Values {
  const free = ['actor', 'convention', 'act', 'note'];
  const shown = bestOf(
    fieldsOf(heard).filter((field) => free.includes(field)),
    heard,
  );
  const agreeing = heard.speaking.filter(
    ({ says }) => !isStated(says['act']) || says['act'] === shown['act'],
  );
  const rest = { ...heard, speaking: agreeing };
  return {
    ...shown,
    ...bestOf(
      fieldsOf(rest).filter((field) => !free.includes(field)),
      rest,
    ),
  };
}

const participants = ['official', 'agency', 'country'];

/** Who a claim says took part: the first of official, agency and country that it states. */
function participantIn(says: Values): { readonly field: string; readonly id: string } | undefined {
  const field = participants.find((each) => isStated(says[each]));
  return field === undefined ? undefined : { field, id: String(says[field]) };
}

/** The participant is one value, whichever field it stands in; post and side go with it. */
function participationOf(heard: Heard): Values {
  const named = heard.speaking.map((voice) => ({ voice, who: participantIn(voice.says) }));
  const winner = bestValue(
    named.flatMap(({ voice, who }) => (who === undefined ? [] : [{ value: who.id, voice }])),
    { type: heard.type, isDate: false },
  );
  const field = named.find(({ who }) => who?.id === winner)?.who?.field;
  const agreeing = named.flatMap(({ voice, who }) =>
    who === undefined || who.id === winner ? [voice] : [],
  );
  const dependent = ['post', 'onBehalfOf'];
  const free = fieldsOf(heard).filter((each) => ![...participants, ...dependent].includes(each));
  return {
    ...bestOf(free, heard),
    ...(field !== undefined && { [field]: winner }),
    ...bestOf(dependent, { ...heard, speaking: agreeing }),
  };
}

/** No period ends before its shown beginning: who says so is not heard on its end. */
function periodOf(heard: Heard): Values {
  const fields = fieldsOf(heard);
  const from = fields.includes('from') ? best('from', heard) : undefined;
  const canEnd = (says: Values): boolean =>
    typeof from !== 'string' ||
    typeof says['to'] !== 'string' ||
    boundsOf(says['to']).latest >= boundsOf(from).earliest;
  return {
    ...bestOf(
      fields.filter((field) => field !== 'to'),
      heard,
    ),
    ...bestOf(['to'], {
      ...heard,
      speaking: heard.speaking.filter(({ says }) => canEnd(says)),
      lines: heard.lines.filter(canEnd),
    }),
  };
}

function conflictsIn(field: string, shown: unknown, speaking: readonly Voice[]): Conflict[] {
  const others = new Map<string, { value: unknown; claims: string[] }>();
  for (const { id, says } of speaking) {
    const value = says[field];
    if (!isStated(value) || (isStated(shown) && !contradict(field, shown, value))) continue;
    const other = others.get(inOneForm(value)) ?? { value, claims: [] };
    other.claims.push(id);
    others.set(inOneForm(value), other);
  }
  return others.size === 0 ? [] : [{ field, shown, others: [...others.values()] }];
}

/**
 * Whether two values of a field contradict each other; sides of a period only when they have no day
 * in common.
 */
function contradict(field: string, one: unknown, other: unknown): boolean {
  if (inOneForm(one) === inOneForm(other)) return false;
  if (!dateFields.has(field) || typeof one !== 'string' || typeof other !== 'string') return true;
  const [a, b] = [boundsOf(one), boundsOf(other)];
  if (field === 'from' || field === 'to') return a.latest < b.earliest || b.latest < a.earliest;
  const contains = (outer: typeof a, inner: typeof a): boolean =>
    outer.earliest <= inner.earliest && inner.latest <= outer.latest;
  return !contains(a, b) && !contains(b, a);
}
