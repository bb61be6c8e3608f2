import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/**
 * A button that opens a small panel below itself. Escape, a press elsewhere and leaving it with the
 * Tab key close it. It is no ARIA menu: what is inside are plain links and buttons, read and
 * reached as such.
 */
export function Disclosure({
  label,
  button,
  className = '',
  children,
}: {
  /** What the button is called, where its content is not words. */
  readonly label?: string;
  readonly button: ReactNode;
  readonly className?: string;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useCloseElsewhere(box, isOpen, () => setOpen(false));
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div
      ref={box}
      className={`disclosure ${className}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget))
          setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        aria-expanded={isOpen}
        {...(label !== undefined && { 'aria-label': label })}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      {isOpen && <div className="floating">{children(close)}</div>}
    </div>
  );
}

function useCloseElsewhere(
  box: { readonly current: HTMLElement | null },
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) close();
    };
    addEventListener('pointerdown', press);
    return () => removeEventListener('pointerdown', press);
  });
}
