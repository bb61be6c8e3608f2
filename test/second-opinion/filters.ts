import { boundsOrNull } from './dates.js';
import { given, isLine, list, mayFallIn, type Meetings } from './meetings.js';
import { forceOf } from './force.js';
import { isParty } from './treaties.js';
import { daysOfAct } from './treaty-acts.js';
import { type Presence, type Thing, type World } from './things.js';
import { type Line } from './line.js';
import { conflictsOf } from './facts.js';
import { covers, text } from './presence.js';
import { isCalled } from './called.js';

/** Whether an entity passes the filter of its kind. */
export interface Filters {
  passes(thing: Thing, filter: Line | null): boolean;
  action(act: Thing, filter: Line | null): boolean;
  participation(presence: Presence, filter: Line | null): boolean;
  tenuresOn(day: string): readonly Thing[];
  /** The post's country, else its agency. */
  represented(tenure: Thing): string | null;
}

/** One condition of a filter. */
interface Wanted {
  readonly field: string;
  readonly wanted: unknown;
}

export function filtersOf(world: World, meetings: Meetings): Filters {
  const dayIn = (filter: Line): string => given(filter['asOf']) ?? world.today;
  const tenuresOn = (day: string): Thing[] =>
    world.of('tenure').filter((tenure) => covers(tenure, day));
  const postOf = (tenure: Thing): Thing | undefined =>
    world.things.get(String(tenure.values['post']));
  const represented = (tenure: Thing): string | null =>
    text(postOf(tenure), 'country') ?? text(postOf(tenure), 'agency');

  const action: Filters['action'] = (act, filter) =>
    every(filter, (field, wanted) => {
      switch (field) {
        case 'convention':
          return act.values['convention'] === wanted;
        case 'actors':
          return within(wanted, act.values['actor']);
        case 'acts':
          return within(wanted, act.values['act']);
        default:
          return mayFallIn(daysOfAct(act), wanted);
      }
    });

  const participation: Filters['participation'] = (presence, filter) =>
    every(filter, (field, wanted) => {
      const event = world.things.get(presence.event);
      switch (field) {
        case 'statuses':
          return within(wanted, presence.thing.values['status']);
        case 'roles':
          return within(wanted, presence.thing.values['role']);
        case 'onBehalfOf':
          return within(wanted, presence.behalf);
        case 'inPostsOf':
          return within(wanted, world.things.get(String(presence.post))?.values['agency']);
        case 'eventKinds':
          return within(wanted, event?.values['kind']);
        case 'event':
          return presence.event === wanted;
        case 'series':
          return event?.values['series'] === wanted;
        case 'named':
          return (presence.official !== null) === wanted;
        default:
          return mayFallIn(event?.values['when'], wanted);
      }
    });

  const present = (actor: string, filter: Line, own: (presence: Presence) => boolean): boolean =>
    world.presences.some(
      (presence) =>
        presence.involved.has(actor) &&
        own(presence) &&
        participation(presence, { ...filter, statuses: filter['statuses'] ?? ['ATTENDED'] }),
    );

  const met = (actor: string, filter: Line): boolean => {
    const chosen = { at: filter['at'], period: filter['period'], onMargins: filter['onMargins'] };
    const times = meetings.all.filter(
      (meeting) =>
        meetings.matchesItself(meeting, chosen) &&
        meetings.pairs(meeting).some(({ a, b }) =>
          [
            [a, b],
            [b, a],
          ].some(
            ([own, other]) =>
              own !== undefined &&
              other !== undefined &&
              own.involved.has(actor) &&
              (given(filter['party']) === null || other.involved.has(String(filter['party']))) &&
              meetings.matchesSides(a, b, { rankAtLeast: filter['rankAtLeast'] }),
          ),
        ),
    );
    return times.length >= Number(filter['atLeast'] ?? 1);
  };

  const holds = (official: Thing, filter: Line): boolean =>
    tenuresOn(dayIn(filter)).some(
      (tenure) =>
        tenure.values['official'] === official.id &&
        every(filter, (field, wanted) => {
          const post = postOf(tenure);
          switch (field) {
            case 'post':
              return tenure.values['post'] === wanted;
            case 'agency':
            case 'country':
            case 'accreditedTo':
              return post?.values[field] === wanted;
            case 'ranks':
              return within(wanted, post?.values['rank']);
            case 'credentials':
              return (
                (boundsOrNull(tenure.values['credentials'])?.latest ?? '9999-99') <=
                  dayIn(filter) ===
                wanted
              );
            default:
              return true;
          }
        }),
    );

  const actedFor = (official: Thing, side: unknown): boolean =>
    world.of('tenure').some((tenure) => {
      const post = postOf(tenure)?.values;
      return (
        tenure.follows &&
        tenure.values['official'] === official.id &&
        (post?.['country'] === side || post?.['agency'] === side)
      );
    }) ||
    world.presences.some(
      (presence) =>
        presence.attended && presence.official === official.id && presence.behalf === side,
    );

  const inForce = (convention: Thing): boolean =>
    forceOf(world, convention.id, { asOf: world.today }).inForce ||
    (convention.follows &&
      (boundsOrNull(convention.values['inForce'])?.latest ?? '9999-99') <= world.today);

  const condition = (thing: Thing, { field, wanted }: Wanted, filter: Line): boolean => {
    const inner = isLine(wanted) ? wanted : {};
    switch (field) {
      case 'and':
        return filtersIn(wanted).every((one) => passes(thing, one));
      case 'or':
        return filtersIn(wanted).some((one) => passes(thing, one));
      case 'not':
        return !passes(thing, inner);
      case 'ids':
        return within(wanted, thing.id);
      case 'text':
        return isCalled(thing, String(wanted));
      case 'kinds':
        return within(wanted, thing.values['kind']);
      case 'statuses':
        return within(wanted, thing.values['status']);
      case 'regions':
        return within(wanted, thing.values['region']) || within(wanted, thing.values['subregion']);
      case 'memberOf':
        return world
          .of('membership')
          .some(
            (one) =>
              one.values['member'] === thing.id &&
              one.values['of'] === wanted &&
              covers(one, dayIn(filter)),
          );
      case 'acted':
        return (
          world
            .of('action')
            .some((act) => act.follows && act.values['actor'] === thing.id && action(act, inner)) ||
          (thing.type === 'convention' &&
            world
              .of('action')
              .some(
                (act) => act.follows && act.values['convention'] === thing.id && action(act, inner),
              ))
        );
      case 'partyTo':
        return isParty(world, thing.id, { convention: String(wanted), asOf: dayIn(filter) });
      case 'represented':
        return present(thing.id, inner, () => true);
      case 'attended':
        return present(thing.id, inner, (presence) => presence.official === thing.id);
      case 'met':
        return met(thing.id, inner);
      case 'holds':
        return holds(thing, inner);
      case 'represents':
        return tenuresOn(dayIn(filter)).some(
          (tenure) => tenure.values['official'] === thing.id && represented(tenure) === wanted,
        );
      case 'actedFor':
        return actedFor(thing, wanted);
      case 'period':
        return mayFallIn(thing.values['when'], wanted);
      case 'organisedBy':
        return thing.lists['organisers']?.includes(String(wanted)) ?? false;
      case 'concerns':
        return thing.lists['concerns']?.includes(String(wanted)) ?? false;
      case 'topic':
        return thing.lists['topics']?.includes(String(wanted)) ?? false;
      case 'attendedBy':
        return (
          list(wanted)?.every((id) =>
            meetings.attendances(thing.id).some((presence) => presence.involved.has(id)),
          ) ?? true
        );
      case 'inForce':
        return inForce(thing) === wanted;
      case 'conflicting':
        return conflictsOf(thing).length > 0 === wanted;
      case 'asOf':
        return true;
      default:
        return thing.values[field] === wanted;
    }
  };
  const passes: Filters['passes'] = (thing, filter) =>
    every(filter, (field, wanted) => condition(thing, { field, wanted }, filter ?? {}));
  return { passes, action, participation, tenuresOn, represented };
}

/** Every field that is given holds. */
function every(filter: Line | null, holds: (field: string, wanted: unknown) => boolean): boolean {
  return Object.entries(filter ?? {}).every(
    ([field, wanted]) => wanted === null || wanted === undefined || holds(field, wanted),
  );
}

function within(wanted: unknown, value: unknown): boolean {
  return Array.isArray(wanted) && wanted.includes(value);
}

function filtersIn(wanted: unknown): readonly Line[] {
  return Array.isArray(wanted) ? wanted.filter(isLine) : [];
}
