import { useEffect, useState } from 'react';

/** Quick answers need no sign that they are coming: it would only flicker. */
const PATIENCE_MS = 150;

/** Keeps the place of what is coming, as high as it will be, and shows it after a moment. */
export function Skeleton({ rows = 8 }: { readonly rows?: number }) {
  const [isShown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={isShown ? 'skeleton shown' : 'skeleton'} role="status">
      <span className="unseen">{isShown ? 'Loading …' : ''}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="line" />
      ))}
    </div>
  );
}
