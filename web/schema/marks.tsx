import type { Place } from './place.js';
import type { LinkOnMap, TypeOnMap } from './read-map.js';
import { courseOf } from './course.js';

interface BoxProps {
  readonly type: TypeOnMap;
  readonly at: Place | undefined;
  readonly isFar: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (name: string) => void;
  readonly onPoint: (name: string | undefined) => void;
}

/** A type as a box that can be selected. */
export function Box({ type, at, isFar, isSelected, onSelect, onPoint }: BoxProps) {
  if (at === undefined) return null;
  const classes = [
    'type',
    type.subject,
    type.isAbstract && 'abstract',
    isFar && 'far',
    isSelected && 'selected',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <g
      className={classes}
      transform={`translate(${at.x} ${at.y})`}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onPoint(type.name)}
      onPointerLeave={() => onPoint(undefined)}
      onClick={(event) => {
        event.stopPropagation();
        onSelect(type.name);
      }}
    >
      <rect x={-at.width / 2} y={-at.height / 2} width={at.width} height={at.height} rx="9" />
      <text>{type.name}</text>
    </g>
  );
}

interface LineProps {
  readonly link: LinkOnMap;
  readonly places: ReadonlyMap<string, Place>;
  readonly state: 'plain' | 'front' | 'far';
}

/** What leads from one type to another, with an arrow for each direction that has a field. */
export function Line({ link, places, state }: LineProps) {
  const course = courseOf(link, places);
  if (course === undefined) return null;
  const arrow = `url(#${state === 'front' ? 'arrow-front' : 'arrow'})`;
  return (
    <path
      className={`link ${state}${link.isMembership ? ' membership' : ''}`}
      d={course.path}
      markerStart={link.back.length > 0 ? arrow : undefined}
      markerEnd={link.there.length > 0 ? arrow : undefined}
    />
  );
}

/**
 * The fields of the type in focus that lead to the other one; the other's own are told when one
 * points at it.
 */
export function Label({
  link,
  places,
  focus,
}: Omit<LineProps, 'state'> & { readonly focus: string }) {
  const course = courseOf(link, places);
  const fields = link.from === focus ? link.there : link.back;
  if (course === undefined || fields.length === 0) return null;
  const [first, second, ...others] = fields;
  const text =
    [first, second].filter((field) => field !== undefined).join(', ') +
    (others.length > 0 ? ` +${others.length}` : '');
  const at = course.at(link.from === focus ? 0.58 : 0.42);
  return (
    <text className="label" x={at.x} y={at.y} aria-hidden="true">
      {text}
    </text>
  );
}
