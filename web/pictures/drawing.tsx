import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { nextSpot } from './next-spot.js';
import type { Mark, Paint, Picture, Spot } from './picture.js';
import { TEXT_SIZE } from './text-width.js';

/**
 * Draws a picture at real pixels. What is drawn is hidden from those who do not see it; instead its
 * spots stand as a list with one tab stop, in which the arrow keys move and Enter opens.
 */
export function Drawing({
  picture,
  sentence,
  open,
  chosen,
}: {
  readonly picture: Picture;
  /** What the picture shows, from the data. */
  readonly sentence: string;
  readonly open?: (key: string) => void;
  readonly chosen?: string | undefined;
}) {
  const { width, height, marks, spots } = picture;
  const hatch = useId();
  const [pointed, setPointed] = useState<Spot>();
  return (
    <div className="drawing" style={{ width }}>
      <svg width={width} height={height} aria-hidden="true" fontSize={TEXT_SIZE}>
        <Hatch id={hatch} />
        {marks.map((mark, index) => (
          <MarkShape key={index} mark={mark} hatch={hatch} />
        ))}
      </svg>
      {spots.length === 0 ? (
        <p className="unseen">{sentence}</p>
      ) : (
        <Spots {...{ picture, sentence, pointed, setPointed, chosen }} {...(open && { open })} />
      )}
      <p className="pointed" aria-hidden="true">
        {pointed?.label ?? ' '}
      </p>
    </div>
  );
}

function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0,0V6" stroke="var(--card)" strokeWidth="3" />
      </pattern>
    </defs>
  );
}

function Spots({
  picture: { width, height, spots },
  sentence,
  pointed,
  setPointed,
  chosen,
  open,
}: {
  readonly picture: Picture;
  readonly sentence: string;
  readonly pointed: Spot | undefined;
  readonly setPointed: (spot: Spot | undefined) => void;
  readonly chosen: string | undefined;
  readonly open?: (key: string) => void;
}) {
  const base = useId();
  const active = spots.find(({ key }) => key === pointed?.key);
  const press = (event: KeyboardEvent): void => {
    const next = nextSpot(spots, active, event.key);
    if (next !== undefined) setPointed(next);
    else if ((event.key === 'Enter' || event.key === ' ') && active !== undefined)
      open?.(active.key);
    else return;
    event.preventDefault();
  };
  return (
    <svg
      className="spots"
      width={width}
      height={height}
      role="listbox"
      aria-label={sentence}
      tabIndex={0}
      aria-activedescendant={active === undefined ? undefined : `${base}${active.key}`}
      onKeyDown={press}
      onFocus={() => setPointed(active ?? spots[0])}
      onBlur={() => setPointed(undefined)}
      onPointerLeave={() => setPointed(undefined)}
    >
      {spots.map((spot) => (
        <path
          key={spot.key}
          id={`${base}${spot.key}`}
          role="option"
          aria-selected={spot.key === chosen}
          aria-label={spot.label}
          className={spot === active ? 'spot active' : 'spot'}
          d={spot.d}
          onPointerEnter={() => setPointed(spot)}
          onClick={() => open?.(spot.key)}
        />
      ))}
    </svg>
  );
}

function MarkShape({ mark, hatch }: { readonly mark: Mark; readonly hatch: string }) {
  if (mark.shape === 'text')
    return (
      <text
        x={mark.x}
        y={mark.y}
        textAnchor={mark.anchor ?? 'start'}
        fontWeight={mark.isStrong === true ? 650 : 400}
        fill={colour(mark.fill)}
      >
        {mark.text}
      </text>
    );
  const looks = {
    fill: colour(mark.fill),
    stroke: colour(mark.stroke),
    ...(mark.strokeWidth !== undefined && { strokeWidth: mark.strokeWidth }),
    ...(mark.isDashed === true && { strokeDasharray: '4 3' }),
    ...(mark.opacity !== undefined && { opacity: mark.opacity }),
  };
  if (mark.shape === 'circle') return <circle cx={mark.x} cy={mark.y} r={mark.r} {...looks} />;
  if (mark.shape === 'rect') {
    const { x, y, width, height, radius = 0 } = mark;
    return <rect {...{ x, y, width, height }} rx={radius} {...looks} />;
  }
  return (
    <>
      <path d={mark.d} {...looks} />
      {mark.isHatched === true && <path d={mark.d} fill={`url(#${hatch})`} />}
    </>
  );
}

function colour(paint: Paint | undefined): string {
  return paint === undefined ? 'none' : `var(--${paint})`;
}
