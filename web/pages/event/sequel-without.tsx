import type { EventSequelData } from '../../generated/operations.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { EvidenceLink } from '../../shared/evidence-link.js';

/**
 * Which states were there, or spoke, without having signed by the end of the event, and what they
 * did later.
 */
export function SequelWithout({
  data: { spoke, absent, later },
  day,
}: {
  readonly data: EventSequelData;
  readonly day: string;
}) {
  return (
    <>
      <Without
        title={`Spoke without having signed by ${day}`}
        states={spoke.nodes}
        total={spoke.totalCount}
        later={later}
      />
      <Without
        title={`Were there without having signed by ${day}`}
        states={absent.nodes}
        total={absent.totalCount}
        later={later}
      />
    </>
  );
}

function Without({
  title,
  states,
  total,
  later,
}: {
  readonly title: string;
  readonly states: readonly { readonly id: string; readonly name: string }[];
  readonly total: number;
  readonly later: EventSequelData['later'];
}) {
  const signatures = later?.actions.nodes ?? [];
  return (
    <div className="group">
      <h3>
        {title} <span className="total">{total}</span>
      </h3>
      {total === 0 && <p>No state on record.</p>}
      <ul className="plain-list">
        {states.map(({ id, name }) => {
          const signed = signatures.find(({ actor }) => actor.id === id);
          return (
            <li key={id}>
              <EntityLink id={id} name={name} />
              {signed === undefined ? (
                <span className="quiet">, no signature on record since</span>
              ) : (
                <>
                  {', signed later: '}
                  <EvidenceLink id={signed.id} label={`Signature of ${name}: sources`}>
                    {signed.on === null ? 'date not on record' : dateWords(signed.on)}
                  </EvidenceLink>
                  {signed.publishers === 1
                    ? ', one publisher'
                    : `, ${signed.publishers} publishers`}
                </>
              )}
            </li>
          );
        })}
      </ul>
      {total > states.length && (
        <p className="quiet">
          {states.length} of {total}
        </p>
      )}
    </div>
  );
}
