import { useId, useState } from 'react';
import { isDay } from '../../shared/as-of.js';
import type { Supposed } from './supposed.js';

/** A state and a day, to be supposed. */
export function SupposeForm({
  names,
  asOf,
  add,
}: {
  readonly names: ReadonlyMap<string, string>;
  readonly asOf: string;
  readonly add: (one: Supposed) => void;
}) {
  const [name, setName] = useState('');
  const [on, setOn] = useState(asOf);
  const [fault, setFault] = useState('');
  const list = useId();
  const submit = (): void => {
    const found = [...names].find(([, each]) => each.toLowerCase() === name.trim().toLowerCase());
    if (found === undefined) setFault(`No country on record is called “${name}”.`);
    else if (!isDay(on)) setFault('Choose a day.');
    else {
      setFault('');
      setName('');
      add({ actor: found[0], on });
    }
  };
  return (
    <form
      className="choices"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label>
        State
        <input
          list={list}
          value={name}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <datalist id={list}>
        {[...names].map(([id, each]) => (
          <option key={id} value={each} />
        ))}
      </datalist>
      <label>
        Deposits on
        <input type="date" value={on} onChange={({ target }) => setOn(target.value)} />
      </label>
      <button type="submit" disabled={names.size === 0}>
        Suppose
      </button>
      <span role="status">{names.size === 0 ? 'Reading the names of the states …' : fault}</span>
    </form>
  );
}
