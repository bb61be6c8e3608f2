/**
 * A choice of one thing, with "all" (or another word) as its first option; where that is null one
 * has to be chosen.
 */
export function Choice({
  label,
  value,
  options,
  choose,
  none = 'All',
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string | undefined) => void;
  readonly none?: string | null;
}) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ target }) => choose(target.value === '' ? undefined : target.value)}
      >
        {none !== null && <option value="">{none}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
