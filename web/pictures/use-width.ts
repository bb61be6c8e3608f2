import { useLayoutEffect, useRef, useState } from 'react';

/**
 * The width of a box in real pixels, measured again whenever it changes: a `viewBox` would shrink
 * the text.
 */
export function useWidth(): {
  readonly box: { readonly current: HTMLDivElement | null };
  readonly width: number | undefined;
} {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
