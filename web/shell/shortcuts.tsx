import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useChangeAddress } from '../shared/address.js';
import { areLettersOn, isTyping, keepLetters, placesByLetter } from './letters.js';

/** How long after `g` the second letter may come. */
const PAUSE_MS = 1_500;

/** The keys that work on every page, and the list of them that `?` opens. */
export function Shortcuts() {
  const list = useRef<HTMLDialogElement>(null);
  const [isOn, setOn] = useState(areLettersOn);
  useKeys(isOn, () => list.current?.showModal());
  return (
    <dialog ref={list} className="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">Keys</h2>
      <dl>
        <dt>/ or Ctrl K</dt>
        <dd>Search</dd>
        {Object.entries(placesByLetter).map(([letter, [, name]]) => (
          <div key={letter}>
            <dt>g {letter}</dt>
            <dd>{name}</dd>
          </div>
        ))}
        <dt>?</dt>
        <dd>This list</dd>
        <dt>Esc</dt>
        <dd>Close what is on top</dd>
      </dl>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            keepLetters(target.checked);
            setOn(target.checked);
          }}
        />{' '}
        Keys of one letter work
      </label>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}

function useKeys(isOn: boolean, openList: () => void): void {
  const navigate = useNavigate();
  const change = useChangeAddress();
  const afterG = useRef(0);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      const isSearch = event.key === 'k' && (event.ctrlKey || event.metaKey);
      if (isSearch || (isOn && event.key === '/' && !isTyping(event.target))) {
        event.preventDefault();
        document.querySelector<HTMLElement>('#search input')?.focus();
        return;
      }
      if (event.key === 'Escape' && !isTyping(event.target)) change({ evidence: undefined });
      if (!isOn || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      if (event.key === '?') openList();
      const place = Date.now() - afterG.current < PAUSE_MS ? placesByLetter[event.key] : undefined;
      afterG.current = event.key === 'g' ? Date.now() : 0;
      if (place !== undefined) void navigate({ to: place[0] });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
