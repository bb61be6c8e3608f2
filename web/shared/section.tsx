import type { ReactNode } from 'react';
import { SectionMenu } from './section-menu.js';
import type { SectionMenuParts } from './section-menu.js';
import { figure } from './words.js';

/**
 * A part of a page: its heading with how many things it holds, its menu, a note, and what it shows.
 */
export function Section<Row = never>({
  id,
  title,
  total,
  note,
  menu,
  children,
}: {
  /** The word after # in the address. */
  readonly id: string;
  readonly title: string;
  readonly total?: number;
  /** A sentence below the heading: how to read it, or what is left out. */
  readonly note?: ReactNode;
  readonly menu?: SectionMenuParts<Row>;
  readonly children: ReactNode;
}) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="head">
        <h2 id={id}>
          {title}
          {total !== undefined && <span className="total"> {figure(total)}</span>}
        </h2>
        {menu !== undefined && <SectionMenu title={title} anchor={id} {...menu} />}
      </div>
      {note !== undefined && <p className="note">{note}</p>}
      {children}
    </section>
  );
}
