import { useMemo, useState } from 'react';
import { place } from './place.js';
import type { LinkOnMap, SchemaMap } from './read-map.js';
import { useView } from './use-view.js';
import { Box, Line, Label } from './marks.js';

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
        <Arrows />
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
      <ZoomButtons zoom={zoom} fit={fit} />
      <Legend />
    </div>
  );
}

function neighbours(map: SchemaMap, focus: string | undefined): ReadonlySet<string> {
  return new Set(
    map.links.flatMap(({ from, to }) => (from === focus ? [to] : to === focus ? [from] : [])),
  );
}

function isNarrow(): boolean {
  return matchMedia('(max-width: 900px)').matches;
}

/** The heads of the lines, plain and in front. */
function Arrows() {
  return (
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
  );
}

interface ZoomProps {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}

function ZoomButtons({ zoom, fit }: ZoomProps) {
  return (
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
  );
}

function Legend() {
  return (
    <ul className="legend" aria-label="Colours">
      {(['actor', 'event', 'treaty', 'evidence'] as const).map((subject) => (
        <li key={subject} className={subject}>
          {{ actor: 'Who', event: 'Meetings', treaty: 'Treaties', evidence: 'Evidence' }[subject]}
        </li>
      ))}
      <li className="dashed">Stands for several</li>
    </ul>
  );
}
