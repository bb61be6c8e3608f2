import type { Fault } from '../data/fault.js';

/**
 * Says in words why something is missing, under which id the log has it, and offers to ask again.
 */
export function FaultNote({
  fault,
  again,
}: {
  readonly fault: Fault;
  readonly again?: () => void;
}) {
  return (
    <div className="fault" role="alert">
      <p>{fault.message}</p>
      {fault.kind === 'outdated' ? (
        <button type="button" onClick={() => location.reload()}>
          Load again
        </button>
      ) : (
        again !== undefined &&
        fault.kind !== 'busy' && (
          <button type="button" onClick={again}>
            Try again
          </button>
        )
      )}
    </div>
  );
}
