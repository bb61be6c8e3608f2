import type { SideFields } from '../generated/operations.js';
import { EntityLink } from './entity-link.js';
import { Inferred, Unnamed } from './sure.js';
import { plain } from './words.js';

/**
 * One side of a meeting as exactly as sources name it: the person, else the post, else the role in
 * a delegation.
 */
export function PartyName({ side }: { readonly side: SideFields }) {
  const { official, post, onBehalfOf } = side;
  const forWhom = onBehalfOf !== null && (
    <span className="quiet">
      , <EntityLink id={onBehalfOf.id} name={onBehalfOf.name} />
    </span>
  );
  if (official !== null)
    return (
      <span>
        <EntityLink id={official.id} name={official.name} />
        {forWhom}
      </span>
    );
  if (post !== null)
    return (
      <span>
        <EntityLink id={post.id} name={post.title} />
        {forWhom} <Holder side={side} />
      </span>
    );
  return <Delegate side={side} />;
}

/** The same in one line of text, for files and for those who hear a link alone. */
export function partyText(side: SideFields): string {
  const { official, post, onBehalfOf, label } = side;
  const who = official?.name ?? post?.title ?? delegateWords(side);
  const forWhom = onBehalfOf === null || who === onBehalfOf.name ? '' : `, ${onBehalfOf.name}`;
  return who === '' ? label : `${who}${forWhom}`;
}

function Holder({ side }: { readonly side: SideFields }) {
  const { inferredHolder } = side;
  return (
    <span className="holder">
      (
      {inferredHolder === null ? (
        <Unnamed />
      ) : (
        <Inferred name={inferredHolder.official.name} tenureId={inferredHolder.tenure.id} />
      )}
      )
    </span>
  );
}

/** Known only as somebody of a delegation: what the source calls them, else their role. */
function Delegate({ side }: { readonly side: SideFields }) {
  const { onBehalfOf, label } = side;
  const who = delegateWords(side);
  if (onBehalfOf === null) return <span dir="auto">{label}</span>;
  return (
    <span>
      {who !== '' && <span className="role">{who}, </span>}
      <EntityLink id={onBehalfOf.id} name={onBehalfOf.name} />
    </span>
  );
}

const tellsNothing = ['PARTICIPANT', 'DELEGATE'];

function delegateWords({ role, listedAs }: SideFields): string {
  if (listedAs !== null) return listedAs;
  return tellsNothing.includes(role) ? '' : plain(role);
}
