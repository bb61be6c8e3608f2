import { useEffect, useRef } from 'react';
import { usePage } from '../data/use-page.js';
import { evidence } from '../generated/operations.js';
import type { EvidenceData } from '../generated/operations.js';
import { useChangeAddress } from '../shared/address.js';
import { Answered } from '../shared/page-answer.js';
import { EvidenceBody } from './evidence/evidence-body.js';
import './evidence/evidence.css';

/**
 * What a fact, an event or a convention rests on, beside the page; Escape and the button close it.
 */
export function EvidencePanel({ id }: { readonly id: string }) {
  const answer = usePage(evidence, { id, after: null });
  const change = useChangeAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  useReturn(heading);
  return (
    <aside className="panel" aria-labelledby="evidence-title">
      <div className="panel-head">
        <h2 id="evidence-title" ref={heading} tabIndex={-1}>
          Evidence
        </h2>
        <button type="button" onClick={() => change({ evidence: undefined })}>
          Close
        </button>
      </div>
      <Answered answer={answer} rows={10}>
        {({ node }) => <Shown node={node} id={id} />}
      </Answered>
    </aside>
  );
}

function Shown({ node, id }: { readonly node: EvidenceData['node']; readonly id: string }) {
  if (node === null)
    return <p>Nothing on record has the id {id}. It may have been in an earlier record.</p>;
  if (node.evidence === undefined) return <p>Of {id} no evidence of its own is kept.</p>;
  return <EvidenceBody node={node} />;
}

/** The reader comes to the panel when it opens, and back to where they were when it closes. */
function useReturn(heading: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [heading]);
}
