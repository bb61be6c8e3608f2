import { useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { Place } from './place.js';

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
  const held = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const fit = (): void => {
    if (box.current !== null)
      setView(fitted([...places.values()], places.get(chosen ?? ''), box.current));
  };
  const zoomAt = (factor: number, x: number, y: number): void =>
    setView((before) => zoomed(before, factor, x, y));
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const bounds = element.getBoundingClientRect();
      zoomAt(
        Math.exp(-event.deltaY * 0.0015),
        event.clientX - bounds.left,
        event.clientY - bounds.top,
      );
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
    zoom: (factor) =>
      zoomAt(factor, (box.current?.clientWidth ?? 0) / 2, (box.current?.clientHeight ?? 0) / 2),
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

function zoomed(before: View, factor: number, x: number, y: number): View {
  const scale = Math.min(Math.max(before.scale * factor, SMALLEST), LARGEST);
  const ratio = scale / before.scale;
  return { scale, x: x - (x - before.x) * ratio, y: y - (y - before.y) * ratio };
}
