import { tenureWords } from '../date-words.js';
import { EntityLink } from '../entity-link.js';
import { Publishers } from '../evidence-link.js';
import { Section } from '../section.js';

/** The organisations and groups that something belongs to. */
export function Memberships({
  memberships,
}: {
  readonly memberships: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly from: string | null;
      readonly to: string | null;
      readonly publishers: number;
      readonly of: { readonly id: string; readonly name: string; readonly acronym: string | null };
    }[];
  };
}) {
  const { totalCount, nodes } = memberships;
  if (totalCount === 0) return null;
  return (
    <Section id="memberships" title="Member of" total={totalCount}>
      <ul className="plain-list">
        {nodes.map(({ id, from, to, publishers, of }) => (
          <li key={id}>
            <EntityLink id={of.id} name={of.name} />
            {of.acronym !== null && ` (${of.acronym})`}{' '}
            <span className="quiet">
              {from === null && to === null ? '' : tenureWords(from, to)}
            </span>{' '}
            <Publishers id={id} number={publishers} />
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className="quiet">
          {nodes.length} of {totalCount} are shown.
        </p>
      )}
    </Section>
  );
}
