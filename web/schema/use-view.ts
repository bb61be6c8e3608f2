import { useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { Place } from './place.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What part of the drawing is seen: how large, and from where. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface ViewOfDrawing {
  readonly view: View;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly drag: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
  };
}

const MARGIN = 28;
/** The legend and the buttons stand there. */
const BELOW = 62;
/** Names of types are 9 pixels high then. */
const READABLE = 0.62;
const [SMALLEST, LARGEST] = [0.3, 2.5];

/**
 * Lets a drawing be moved and enlarged, and fits it into its box at first and whenever the box
 * changes; where the whole would be too small to read, around the chosen type.
 */
export function useView(
  places: ReadonlyMap<string, Place>,
  chosen: string | undefined,
): ViewOfDrawing {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ scale: 1, x: 0, y: 0 });
  const held = useRef<Point | null>(null);
  const fit = (): void => {
    if (box.current !== null)
      setView(fitted([...places.values()], places.get(chosen ?? ''), box.current));
  };
  const zoomAt = (factor: number, at: Point): void =>
    setView((before) => zoomed(before, factor, at));
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const bounds = element.getBoundingClientRect();
      zoomAt(Math.exp(-event.deltaY * 0.0015), {
        x: event.clientX - bounds.left,
        y: event.clientY - bounds.top,
      });
    };
    // Not by React: its wheel listeners are passive and could not keep the page from scrolling.
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener('wheel', wheel);
    };
  }, [places, chosen]);
  return {
    view,
    box,
    fit,
    zoom: (factor) => zoomAt(factor, middleOf(box.current)),
    drag: {
      onPointerDown: (event) => {
        held.current = { x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event) => {
        const from = held.current;
        if (from === null || event.buttons === 0) return;
        held.current = { x: event.clientX, y: event.clientY };
        setView((before) => ({
          ...before,
          x: before.x + event.clientX - from.x,
          y: before.y + event.clientY - from.y,
        }));
      },
      onPointerUp: () => {
        held.current = null;
      },
    },
  };
}

function fitted(
  all: readonly Place[],
  chosen: Place | undefined,
  { clientWidth: width, clientHeight: height }: HTMLElement,
): View {
  const left = Math.min(...all.map((place) => place.x - place.width / 2));
  const right = Math.max(...all.map((place) => place.x + place.width / 2));
  const top = Math.min(...all.map((place) => place.y - place.height / 2));
  const bottom = Math.max(...all.map((place) => place.y + place.height / 2));
  const whole = Math.min(
    (width - 2 * MARGIN) / (right - left),
    (height - MARGIN - BELOW) / (bottom - top),
    1.15,
  );
  const scale = Math.max(whole, READABLE);
  const middle =
    whole < READABLE && chosen !== undefined
      ? chosen
      : { x: (left + right) / 2, y: (top + bottom) / 2 };
  return {
    scale,
    x: width / 2 - middle.x * scale,
    y: (height + MARGIN - BELOW) / 2 - middle.y * scale,
  };
}

function middleOf(box: HTMLElement | null): Point {
  return { x: (box?.clientWidth ?? 0) / 2, y: (box?.clientHeight ?? 0) / 2 };
}

/** The point keeps its place under the pointer. */
function zoomed(before: View, factor: number, { x, y }: Point): View {
  const scale = Math.min(Math.max(before.scale * factor, SMALLEST), LARGEST);
  const ratio = scale / before.scale;
  return { scale, x: x - (x - before.x) * ratio, y: y - (y - before.y) * ratio };
}
