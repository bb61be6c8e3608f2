import { kindOfId } from '../model/ids.js';
import { isObject } from '../model/json.js';
import { isLongerThan } from './code-points.js';
import { LARGEST_NUMBER, LONGEST_TEXT, MOST_IDS } from './limits.js';

/** What a rule on the entry into force looks like. */
export const RULE_LIKE = '{"instruments": 40, "delay": {"days": 90}}';

/** Whether a value is a rule on the entry into force of a convention. */
export function isRule(value: unknown): boolean {
  if (!isObject(value) || !isCount(value['instruments'])) return false;
  const { atLeast, include, shares, delay, thereafter, article, regionalOrganisationsCount } =
    value;
  return (
    Object.keys(value).every((key) => fields.includes(key)) &&
    (article === undefined ||
      (typeof article === 'string' && !isLongerThan(article, LONGEST_TEXT))) &&
    (regionalOrganisationsCount === undefined || typeof regionalOrganisationsCount === 'boolean') &&
    (atLeast === undefined ||
      (Array.isArray(atLeast) && atLeast.length <= MOST_IDS && atLeast.every(isGroup))) &&
    (include === undefined ||
      (Array.isArray(include) && include.length <= MOST_IDS && include.every(isActor))) &&
    (shares === undefined || isShares(shares)) &&
    [delay, thereafter].every((each) => each === undefined || isDelay(each))
  );
}

const fields = [
  'article',
  'instruments',
  'regionalOrganisationsCount',
  'atLeast',
  'include',
  'shares',
  'delay',
  'thereafter',
];

function isGroup(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.keys(value).every((key) => key === 'memberOf' || key === 'count') &&
    kindOfId(String(value['memberOf'])) === 'agency' &&
    isCount(value['count'])
  );
}

function isShares(value: unknown): boolean {
  if (!isObject(value) || !isObject(value['values'])) return false;
  const { of, atLeast, values } = value;
  const holders = Object.entries(values);
  return (
    Object.keys(value).every((key) => ['of', 'atLeast', 'values'].includes(key)) &&
    typeof of === 'string' &&
    of !== '' &&
    !isLongerThan(of, LONGEST_TEXT) &&
    isShare(atLeast) &&
    holders.length > 0 &&
    holders.length <= MOST_IDS &&
    holders.every(([id, share]) => isActor(id) && isShare(share))
  );
}

function isActor(id: unknown): boolean {
  return ['country', 'agency'].includes(kindOfId(String(id)) ?? '');
}

/** A share is a number above nothing. */
function isShare(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value <= LARGEST_NUMBER;
}

function isDelay(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(([key, amount]) =>
      key === 'toFirstOfNextMonth'
        ? typeof amount === 'boolean'
        : ['days', 'months'].includes(key) && isWhole(amount, 0),
    )
  );
}

function isCount(value: unknown): boolean {
  return isWhole(value, 1);
}

/** Whether it is a whole number of at least so much that means anything as a count or a place. */
export function isWhole(value: unknown, least: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= LARGEST_NUMBER;
}
