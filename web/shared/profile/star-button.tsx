import { useWatched } from '../use-watched.js';

/** Puts a thing on the watch list of this browser, or takes it off. */
export function StarButton({ id, name }: { readonly id: string; readonly name: string }) {
  const { isWatched, toggle } = useWatched();
  const is = isWatched(id);
  return (
    <button type="button" aria-pressed={is} aria-label={`Watch ${name}`} onClick={() => toggle(id)}>
      {is ? '★ Watched' : '☆ Watch'}
    </button>
  );
}
