import { figure } from './words.js';

/**
 * A number with a bar beside it, as long as the number is large; the number says it, the bar lets
 * it be compared.
 */
export function CountBar({ value, most }: { readonly value: number; readonly most: number }) {
  return (
    <span className="count-bar">
      <span className="number">{figure(value)}</span>
      <span className="bar-room" aria-hidden="true">
        <span className="bar-fill" style={{ width: `${most === 0 ? 0 : (value / most) * 100}%` }} />
      </span>
    </span>
  );
}
