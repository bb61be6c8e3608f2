import { tenureWords } from '../date-words.js';
import { EntityLink } from '../entity-link.js';

/** The last known post of an official, with its dates as far as they are known. */
export function TenureLine({
  tenure: { from, to, acting, post },
}: {
  readonly tenure: {
    readonly from: string | null;
    readonly to: string | null;
    readonly acting: boolean;
    readonly post: {
      readonly id: string;
      readonly title: string;
      readonly agency: { readonly id: string; readonly name: string } | null;
      readonly country: { readonly id: string; readonly name: string } | null;
    };
  };
}) {
  const of = post.country ?? post.agency;
  return (
    <>
      {acting && 'Acting '}
      <EntityLink id={post.id} name={post.title} />
      {of !== null && (
        <>
          , <EntityLink id={of.id} name={of.name} />
        </>
      )}{' '}
      <span className="quiet">({tenureWords(from, to)})</span>
    </>
  );
}
