import { useId, useState } from 'react';
import type { ReactNode } from 'react';

/**
 * What is rarely wanted, behind a press; it prints in any case, which a closed `details` would not.
 */
export function Fold({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="fold">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {title}
      </button>
      <div id={id} className={isOpen ? 'folded open' : 'folded'}>
        {children}
      </div>
    </div>
  );
}
