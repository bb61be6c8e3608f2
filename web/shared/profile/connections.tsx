import { EntityLink, PageLink } from '../entity-link.js';
import { Section } from '../section.js';
import { count, listed, plain } from '../words.js';

const many: Readonly<Record<string, string>> = {
  COUNTRY: 'countries',
  AGENCY: 'agencies',
  SERIES: 'series',
};

/** How many things of each kind stand around it, with the ways to see them. */
export function Connections({
  id,
  hidden,
}: {
  readonly id: string;
  readonly hidden: readonly { readonly kind: string; readonly count: number }[];
}) {
  const shown = hidden.filter((each) => each.count > 0);
  if (shown.length === 0) return null;
  const words = shown.map((each) =>
    count(each.count, plain(each.kind), many[each.kind] ?? `${plain(each.kind)}s`),
  );
  return (
    <Section id="connections" title="Connections">
      <p>
        {listed(words)} stand around it.{' '}
        <PageLink to={`/network?of=${id}`}>See the network</PageLink>{' '}
        <PageLink to={`/paths?from=${id}`}>Find a chain to somebody</PageLink>
      </p>
    </Section>
  );
}

/** Things by name, in columns where there are many. */
export function EntityList({
  things,
}: {
  readonly things: readonly { readonly id: string; readonly name: string }[];
}) {
  return (
    <ul className="plain-list columns">
      {things.map(({ id, name }) => (
        <li key={id}>
          <EntityLink id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}
