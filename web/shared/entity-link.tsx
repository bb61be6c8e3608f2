import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pathOf } from './entity-path.js';
import { kindOf, KindShape } from './kind-shape.js';

/**
 * A name that leads to the page of what it names; with the shape of its kind where kinds stand side
 * by side.
 */
export function EntityLink({
  id,
  name,
  withShape = false,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly withShape?: boolean;
  readonly children?: ReactNode;
}) {
  const kind = kindOf(id);
  const path = pathOf(id);
  const shown = children ?? <span dir="auto">{name}</span>;
  const shape = withShape && kind !== undefined && <KindShape kind={kind} />;
  if (path === undefined)
    return (
      <span>
        {shape}
        {shown}
      </span>
    );
  return (
    <PageLink className="entity" to={path}>
      {shape}
      {shown}
    </PageLink>
  );
}

/**
 * A link inside the dashboard by its address, with what it says after the question mark; the day
 * stays.
 */
export function PageLink({
  to,
  className,
  children,
  isHere,
}: {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
  /** Marked as the page one is on. */
  readonly isHere?: boolean;
}) {
  const [path = '/', query = ''] = to.split('?');
  return (
    <Link
      to={path}
      search={Object.fromEntries(new URLSearchParams(query))}
      activeProps={{}}
      {...(className !== undefined && { className })}
      {...(isHere === true && { 'aria-current': 'page' as const })}
    >
      {children}
    </Link>
  );
}
