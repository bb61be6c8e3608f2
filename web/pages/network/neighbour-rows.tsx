import type { NetworkData } from '../../generated/operations.js';
import type { Search } from '../../shared/address.js';
import type { Column } from '../../shared/columns.js';
import { EntityLink } from '../../shared/entity-link.js';
import { figure, listed, plain } from '../../shared/words.js';

/**
 * A neighbour as a row: what it is called, how it is linked, and with how much it is linked in all.
 */
export interface NeighbourRow {
  readonly id: string;
  readonly typename: string;
  readonly name: string;
  /** The links in words: "participation, 3 times". */
  readonly words: string;
  readonly degree: number;
}

/** The neighbours by kind and, in each kind, by how well connected they are. */
export function rowsOf({ neighbourhood }: NetworkData, focus: string): readonly NeighbourRow[] {
  return neighbourhood.nodes
    .filter(({ node }) => node.id !== focus)
    .map(({ degree, node }) => ({
      id: node.id,
      typename: node.__typename,
      name: node.headline,
      words: linkWords(neighbourhood.links, focus, node.id),
      degree,
    }));
}

function linkWords(
  links: NetworkData['neighbourhood']['links'],
  focus: string,
  id: string,
): string {
  const own = links.filter(
    ({ source, target }) =>
      (source === focus && target === id) || (source === id && target === focus),
  );
  return listed(
    own.map(({ kind, count }) => `${plain(kind)}${count > 1 ? `, ${count} times` : ''}`),
  );
}

/** The columns of the table; a press on "Around it" puts a neighbour into the middle. */
export function neighbourColumns(
  change: (changes: Search, way?: 'replace' | 'push') => void,
): readonly Column<NeighbourRow>[] {
  return [
    {
      title: 'Linked with',
      isLead: true,
      cell: ({ id, name }) => <EntityLink id={id} name={name} withShape />,
      text: ({ name }) => name,
      sort: ({ name }) => name,
    },
    {
      title: 'Kind',
      cell: ({ typename }) => typename,
      text: ({ typename }) => typename,
      sort: ({ typename }) => typename,
    },
    {
      title: 'How',
      cell: ({ id, words }) => (
        <button type="button" className="sort" onClick={() => change({ link: id })}>
          {words || 'linked'}
        </button>
      ),
      text: ({ words }) => words,
      sort: ({ words }) => words,
    },
    {
      title: 'Its links in all',
      isNumber: true,
      cell: ({ degree }) => figure(degree),
      text: ({ degree }) => degree,
      sort: ({ degree }) => degree,
    },
    {
      title: 'Go on',
      cell: ({ id, name }) => (
        <button
          type="button"
          className="sort"
          aria-label={`What is around ${name}`}
          onClick={() => change({ of: id, link: undefined, kinds: undefined }, 'push')}
        >
          Around it
        </button>
      ),
      text: () => '',
    },
  ];
}
