import type { SearchData } from '../generated/operations.js';
import { dateWords } from './date-words.js';
import { kindOf, KindShape, kinds } from './kind-shape.js';
import { capital, plain } from './words.js';

type Hit = SearchData['search']['nodes'][number];

/**
 * A hit of the search: its shape, its name, one detail that tells it apart, and by which name it
 * was found.
 */
export function HitLines({ hit: { node, matched } }: { readonly hit: Hit }) {
  const kind = kindOf(node.id);
  const name = hitName(node);
  const detail = hitDetail(node);
  return (
    <>
      <span className="hit-name">
        {kind !== undefined && <KindShape kind={kind} />}
        <span dir="auto">{name}</span>
      </span>
      <span className="hit-detail">
        {detail !== '' && <span>{detail}</span>}
        {matched !== name && (
          <span>
            {detail !== '' && ' · '}found as <span dir="auto">{matched}</span>
          </span>
        )}
      </span>
    </>
  );
}

/** What a found thing is called. */
export function hitName(node: Hit['node']): string {
  return node.headline;
}

/**
 * One detail that tells a thing apart from others of its name: a post, a place and date, a kind.
 */
export function hitDetail(node: Hit['node']): string {
  switch (node.__typename) {
    case 'Official':
      return officialDetail(node);
    case 'Country':
      return node.region === null ? kinds.country : `${kinds.country}, ${node.region}`;
    case 'Agency':
      return joined([capital(plain(node.agencyKind)), node.acronym, node.country?.name]);
    case 'Post':
      return joined(['Post', node.agency?.name, node.country?.name]);
    case 'Event':
      return joined([
        capital(plain(node.eventKind)),
        node.city ?? node.country?.name,
        node.when === null ? null : dateWords(node.when),
      ]);
    case 'Convention':
      return joined([
        kinds.convention,
        node.opened === null ? null : `opened ${dateWords(node.opened)}`,
      ]);
    case 'Document':
      return joined([node.source.name, node.published === null ? null : dateWords(node.published)]);
    case 'Source':
      return joined(['Source', plain(node.sourceKind)]);
    case 'Series':
      return 'Series of events';
    case 'Topic':
      return 'Topic of events';
    default:
      return '';
  }
}

function officialDetail(node: Extract<Hit['node'], { readonly __typename: 'Official' }>): string {
  const post = node.tenures.nodes[0]?.post;
  if (post !== undefined) return joined([post.title, post.country?.name ?? post.agency?.name]);
  return node.participations.nodes[0]?.label ?? 'Official';
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
}
