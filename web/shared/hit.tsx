import type { SearchData, SearchDetailsData } from '../generated/operations.js';
import { dateWords } from './date-words.js';
import { kindOf, KindShape, kinds } from './kind-shape.js';
import { capital, plain } from './words.js';

type Found = SearchData['search']['nodes'][number];

/** What is told of a hit beside its name; it comes a moment later. */
export type HitDetails = NonNullable<SearchDetailsData['nodes'][number]>;

/** Something that a search found. */
export interface Hit extends Found {
  readonly details: HitDetails | undefined;
}

/**
 * A hit of the search: its shape, its name, one detail that tells it apart, and by which name it
 * was found.
 */
export function HitLines({ hit: { node, matched, details } }: { readonly hit: Hit }) {
  const kind = kindOf(node.id);
  const name = hitName(node);
  const detail = hitDetail(node, details);
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
export function hitName(node: Found['node']): string {
  return ('name' in node ? node.name : undefined) ?? node.id;
}

/**
 * One detail that tells a thing apart from others of its name: a post, a place and date, a kind.
 */
function hitDetail(node: Found['node'], details: HitDetails | undefined): string {
  switch (node.__typename) {
    case 'Official':
      return details?.__typename === 'Official' ? officialDetail(details) : 'Official';
    case 'Country':
      return node.region === null ? kinds.country : `${kinds.country}, ${node.region}`;
    case 'Agency':
      return joined([capital(plain(node.agencyKind)), node.acronym, countryOf(details)]);
    case 'Post':
      return joined(['Post', agencyOf(details), countryOf(details)]);
    case 'Event':
      return joined([
        capital(plain(node.eventKind)),
        node.city ?? countryOf(details),
        node.when === null ? null : dateWords(node.when),
      ]);
    case 'Convention':
      return joined([
        kinds.convention,
        node.opened === null ? null : `opened ${dateWords(node.opened)}`,
      ]);
    case 'Document':
      return joined([
        details?.__typename === 'Document' ? details.source.name : null,
        node.published === null ? null : dateWords(node.published),
      ]);
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

function officialDetail({
  tenures,
  participations,
}: Extract<HitDetails, { readonly __typename: 'Official' }>): string {
  const post = tenures.nodes[0]?.post;
  if (post !== undefined) return joined([post.title, post.country?.name ?? post.agency?.name]);
  return participations.nodes[0]?.label ?? 'Official';
}

function countryOf(details: HitDetails | undefined): string | undefined {
  return details !== undefined && 'country' in details ? details.country?.name : undefined;
}

function agencyOf(details: HitDetails | undefined): string | undefined {
  return details?.__typename === 'Post' ? details.agency?.name : undefined;
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
}
