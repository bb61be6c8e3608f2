import { StarButton } from './star-button.js';

/** What can be done with a profile: print it as a dossier, put it on the watch list. */
export function ProfileActions({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <div className="actions">
      <button type="button" onClick={() => print()}>
        Print dossier
      </button>
      <StarButton id={id} name={name} />
    </div>
  );
}
