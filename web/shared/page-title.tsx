import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { kinds, KindShape } from './kind-shape.js';
import type { Kind } from './kind-shape.js';

/**
 * The one heading of a page, above it what kind of thing it is about; gives the window its title
 * too.
 */
export function PageTitle({
  title,
  kind,
  kindWords,
  children,
}: {
  readonly title: string;
  readonly kind?: Kind;
  /** A closer word than the kind's own, such as "Ministry". */
  readonly kindWords?: string;
  /** What stands below: a sentence, a note. */
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Rapporteur`;
    // The reader was led to the page before its heading was there.
    if (document.activeElement?.id === 'main') heading.current?.focus();
  }, [title]);
  return (
    <header className="page-title">
      {kind !== undefined && (
        <p className={`kind of-${kind}`}>
          <KindShape kind={kind} /> {kindWords ?? kinds[kind]}
        </p>
      )}
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h1>
      {children}
    </header>
  );
}
