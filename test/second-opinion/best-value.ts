import { canonical } from './json-in-order.js';
import { boundsOf } from './dates.js';

/** A live claim with all that weighs in it; what is not judged or not known ranks as the worst. */
export interface Voice {
  readonly id: string;
  readonly says: Readonly<Record<string, unknown>>;
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly modality: 'ASSERTED' | 'PLANNED' | 'DENIED';
  /** Whether it is the word of a depositary, which weighs on treaty acts only. */
  readonly isDepositary: boolean;
  /** A to F, `Z` when not judged. */
  readonly reliability: string;
  /** 1 to 6, 9 when not judged. */
  readonly credibility: number;
  /** The latest day of the document's publication, empty when not known. */
  readonly published: string;
  /** The latest day of publication, else of reading, else of the record. */
  readonly knownBy: string;
  /** Who first published the text. */
  readonly publisher: string;
}

/** A value that somebody states: a claim with its voice, or a line without evidence. */
export interface Candidate {
  readonly value: unknown;
  readonly voice?: Voice;
}

interface Sort {
  /** The type of the thing. */
  readonly type: string;
  readonly isDate: boolean;
}

/**
 * The value that is shown of a field: the best, or of dates a narrower one by one of the best's
 * equals.
 */
export function bestValue(candidates: readonly Candidate[], sort: Sort): unknown {
  const voiced = candidates.flatMap(({ voice }) => (voice === undefined ? [] : [voice]));
  const isUsable = ({ voice }: Candidate): boolean =>
    voice?.rank !== 'DEPRECATED' ||
    (voiced.length === candidates.length && unlessDeprecated(voiced).includes(voice));
  const [first, ...others] = inOrder(candidates.filter(isUsable), sort);
  if (first?.voice === undefined || !sort.isDate) return first?.value;
  const best = first.voice;
  return others
    .filter(({ voice }) => voice !== undefined && areEqual(sort.type, best, voice))
    .reduce((shown, { value }) => (isNarrower(value, shown) ? value : shown), first.value);
}

/** All but the deprecated ones; those when nothing else is left. */
export function unlessDeprecated(voices: readonly Voice[]): readonly Voice[] {
  const normal = voices.filter(({ rank }) => rank !== 'DEPRECATED');
  return normal.length > 0 ? normal : voices;
}

/** Equal in what nobody may override by being more exact. */
function areEqual(type: string, one: Voice, other: Voice): boolean {
  return (
    one.rank === other.rank &&
    one.modality === other.modality &&
    (type !== 'action' || one.isDepositary === other.isDepositary)
  );
}

function isNarrower(value: unknown, shown: unknown): boolean {
  if (typeof value !== 'string' || typeof shown !== 'string') return false;
  const [inner, outer] = [boundsOf(value), boundsOf(shown)];
  return (
    outer.earliest <= inner.earliest &&
    inner.latest <= outer.latest &&
    (outer.earliest !== inner.earliest || outer.latest !== inner.latest)
  );
}

function inOrder(candidates: readonly Candidate[], { type, isDate }: Sort): Candidate[] {
  const publishers = ({ value }: Candidate): number =>
    new Set(
      candidates
        .filter((other) => inOneForm(other.value) === inOneForm(value))
        .flatMap(({ voice }) => (voice === undefined ? [] : [voice.publisher])),
    ).size;
  return [...candidates].sort((a, b) => {
    if (a.voice === undefined || b.voice === undefined)
      return (
        Number(a.voice === undefined) - Number(b.voice === undefined) || compareValues(isDate, a, b)
      );
    return (
      compareStanding(type, a.voice, b.voice) ||
      publishers(b) - publishers(a) ||
      compareText(b.voice.published, a.voice.published) ||
      compareValues(isDate, a, b)
    );
  });
}

/** The more exact, then the smaller text. */
function compareValues(isDate: boolean, a: Candidate, b: Candidate): number {
  return (
    (isDate ? width(a.value) - width(b.value) : 0) || compareText(inText(a.value), inText(b.value))
  );
}

function width(value: unknown): number {
  if (typeof value !== 'string') return 0;
  const { earliest, latest } = boundsOf(value);
  return Date.parse(latest) - Date.parse(earliest);
}

function inText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A value in the one form of all that say the same: a number says what its digits say. */
export function inOneForm(value: unknown): string {
  return canonical(typeof value === 'number' ? String(value) : value);
}

/** The order in which the claims of a thing are told, the best first. */
export function compareInOrder(type: string, a: Voice, b: Voice): number {
  return (
    compareStanding(type, a, b) || compareText(b.published, a.published) || compareText(a.id, b.id)
  );
}

/** What decides before the value itself is looked at. */
function compareStanding(type: string, a: Voice, b: Voice): number {
  const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
  const modalities = ['ASSERTED', 'PLANNED', 'DENIED'];
  return (
    ranks.indexOf(a.rank) - ranks.indexOf(b.rank) ||
    modalities.indexOf(a.modality) - modalities.indexOf(b.modality) ||
    (type === 'action' ? Number(b.isDepositary) - Number(a.isDepositary) : 0) ||
    compareText(a.reliability, b.reliability) ||
    a.credibility - b.credibility
  );
}

/** Compares by code unit. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
