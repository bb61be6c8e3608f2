import { useMemo, useState } from 'react';
import { place } from './place.js';
import type { Place } from './place.js';
import type { LinkOnMap, SchemaMap, TypeOnMap } from './read-map.js';
import { useView } from './use-view.js';

interface DrawingProps {
  readonly map: SchemaMap;
  readonly selected: string | undefined;
  readonly onSelect: (name: string | undefined) => void;
}

/** The types and what leads from one to another. The list beside it says the same in words. */
export function Drawing({ map, selected, onSelect }: DrawingProps) {
  const places = useMemo(() => place(map, isNarrow() ? 0.8 : 1.4), [map]);
  const { view, box, zoom, fit, drag } = useView(places, selected);
  const [pointed, setPointed] = useState<string>();
  const focus = pointed ?? (selected !== undefined && places.has(selected) ? selected : undefined);
  const near = useMemo(() => neighbours(map, focus), [map, focus]);
  const isFar = (name: string): boolean => focus !== undefined && name !== focus && !near.has(name);
  const inFront = (link: LinkOnMap): boolean => link.from === focus || link.to === focus;
  const links = [...map.links].sort((a, b) => Number(inFront(a)) - Number(inFront(b)));
  return (
    <div className="drawing" ref={box} {...drag}>
      <svg
        role="img"
        aria-label={`${map.types.length} types and ${map.links.length} links between them`}
        onClick={() => onSelect(undefined)}
      >
        <defs>
          {['arrow', 'arrow-front'].map((id) => (
            <marker
              key={id}
              id={id}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto-start-reverse"
            >
              <path className={id} d="M0 0.5 8 4 0 7.5z" />
            </marker>
          ))}
        </defs>
        <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
          {links.map((link) => (
            <Line
              key={`${link.from} ${link.to}`}
              link={link}
              places={places}
              state={focus === undefined ? 'plain' : inFront(link) ? 'front' : 'far'}
            />
          ))}
          {map.types.map((type) => (
            <Box
              key={type.name}
              type={type}
              at={places.get(type.name)}
              isFar={isFar(type.name)}
              isSelected={type.name === selected}
              onSelect={onSelect}
              onPoint={setPointed}
            />
          ))}
          {focus !== undefined &&
            links
              .filter(inFront)
              .map((link) => (
                <Label key={`${link.from} ${link.to}`} link={link} places={places} focus={focus} />
              ))}
        </g>
      </svg>
      <div className="zoom">
        <button type="button" onClick={() => zoom(1.25)} aria-label="Larger">
          +
        </button>
        <button type="button" onClick={() => zoom(0.8)} aria-label="Smaller">
          −
        </button>
        <button type="button" onClick={fit}>
          Fit
        </button>
      </div>
      <ul className="legend" aria-label="Colours">
        {(['actor', 'event', 'treaty', 'evidence'] as const).map((subject) => (
          <li key={subject} className={subject}>
            {{ actor: 'Who', event: 'Meetings', treaty: 'Treaties', evidence: 'Evidence' }[subject]}
          </li>
        ))}
        <li className="dashed">Stands for several</li>
      </ul>
    </div>
  );
}

interface BoxProps {
  readonly type: TypeOnMap;
  readonly at: Place | undefined;
  readonly isFar: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (name: string) => void;
  readonly onPoint: (name: string | undefined) => void;
}

function Box({ type, at, isFar, isSelected, onSelect, onPoint }: BoxProps) {
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

function Line({ link, places, state }: LineProps) {
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

/** The fields of the type in focus that lead to the other one; the other's own are told when one points at it. */
function Label({ link, places, focus }: Omit<LineProps, 'state'> & { readonly focus: string }) {
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

function neighbours(map: SchemaMap, focus: string | undefined): ReadonlySet<string> {
  return new Set(
    map.links.flatMap(({ from, to }) => (from === focus ? [to] : to === focus ? [from] : [])),
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Course {
  readonly path: string;
  /** The point at a share of the way. */
  readonly at: (share: number) => Point;
}

/** A line from border to border, a little bent so that it goes around what lies straight between. */
function courseOf({ from, to }: LinkOnMap, places: ReadonlyMap<string, Place>): Course | undefined {
  const [a, b] = [places.get(from), places.get(to)];
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return loopAt(a);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const bend = { x: (a.x + b.x) / 2 - dy * 0.09, y: (a.y + b.y) / 2 + dx * 0.09 };
  const [start, end] = [border(a, bend), border(b, bend)];
  const along = (t: number, p: number, q: number, r: number): number =>
    (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t ** 2 * r;
  return {
    path: `M${start.x} ${start.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}`,
    at: (share) => ({
      x: along(share, start.x, bend.x, end.x),
      y: along(share, start.y, bend.y, end.y),
    }),
  };
}

function loopAt({ x, y, width, height }: Place): Course {
  const [right, top] = [x + width / 2, y - height / 2];
  return {
    path: `M${right - 26} ${top - 3}C${right - 22} ${top - 30} ${right + 34} ${top - 22} ${right + 3} ${y - 6}`,
    at: () => ({ x: right + 12, y: top - 18 }),
  };
}

/** Where the way from the middle of a box to a point crosses its border, with a little air. */
function border(box: Place, towards: Point): Point {
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  const share = Math.min(
    (box.width / 2 + 3) / Math.max(Math.abs(dx), 0.01),
    (box.height / 2 + 3) / Math.max(Math.abs(dy), 0.01),
  );
  return { x: box.x + dx * share, y: box.y + dy * share };
}

function isNarrow(): boolean {
  return matchMedia('(max-width: 900px)').matches;
}
