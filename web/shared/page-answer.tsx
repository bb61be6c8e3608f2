import type { ReactNode } from 'react';
import type { PageAnswer } from '../data/use-page.js';
import { FaultNote } from './fault-note.js';
import { Skeleton } from './skeleton.js';

/**
 * Shows what an operation gave; until then the place it will take, and what failed in words with a
 * way to try again.
 */
export function Answered<Data>({
  answer,
  rows,
  unknown,
  children,
}: {
  readonly answer: PageAnswer<Data>;
  /** How many lines to keep free until it comes. */
  readonly rows?: number;
  /**
   * What to say where the question is refused because nothing on record has the id that it asks
   * about.
   */
  readonly unknown?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}) {
  const { data, fault, faults, again, isFormer } = answer;
  if (unknown !== undefined && fault?.code === 'UNKNOWN_ID') return unknown;
  return (
    <>
      {fault !== undefined && <FaultNote fault={fault} again={again} />}
      {faults.length > 0 && <PartsMissing faults={faults} again={again} />}
      {data === undefined && fault === undefined && (
        <Skeleton {...(rows !== undefined && { rows })} />
      )}
      {data !== undefined && (
        <div className={isFormer ? 'former' : undefined} aria-busy={isFormer || undefined}>
          {children(data)}
        </div>
      )}
    </>
  );
}

/** Says which parts did not come, so that nobody takes a gap for "nothing on record". */
function PartsMissing({ faults, again }: Pick<PageAnswer<unknown>, 'faults' | 'again'>) {
  return (
    <div className="fault" role="alert">
      <p>Parts of this page could not be read; what is here is right, and not all.</p>
      <ul>
        {faults.map((fault, index) => (
          <li key={index}>
            {fault.path === undefined ? '' : `${fault.path.join(' › ')}: `}
            {fault.message}
          </li>
        ))}
      </ul>
      <button type="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}
