import type { Connection } from '../../data/use-more.js';
import { useMore } from '../../data/use-more.js';
import type { DocumentData } from '../../generated/operations.js';
import type { Column } from '../../shared/columns.js';
import { EntityLink } from '../../shared/entity-link.js';
import { pathOf } from '../../shared/entity-path.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { ReadOn } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { credibilityWords } from '../../shared/admiralty.js';

type Claim = NonNullable<DocumentData['document']>['claims']['nodes'][number];

/** Every claim of a document by what it is about, with its words where they are on record. */
export function DocumentClaimsByThing({
  first,
  next,
  language,
  name,
  asked,
}: {
  readonly first: Connection<Claim>;
  readonly next: (after: string) => Promise<Connection<Claim>>;
  readonly language: string | null;
  readonly name: string;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  const reading = useMore(first, next);
  if (reading.total === 0) return null;
  return (
    <Section
      id="claims"
      title="What it says"
      total={reading.total}
      menu={{ exported: { name: `${name}-claims`, columns, all: reading.all }, asked }}
    >
      <ul className="plain-list claims">
        {reading.rows.map((claim) => (
          <li key={claim.id}>
            <About claim={claim} />
            <ClaimWords claim={claim} language={language} />
          </li>
        ))}
      </ul>
      <ReadOn shown={reading.rows.length} reading={reading} />
    </Section>
  );
}

/** The thing or fact that a claim is about: things have pages, facts have evidence. */
function About({ claim: { about } }: { readonly claim: Claim }) {
  if (pathOf(about.id) !== undefined)
    return <EntityLink id={about.id} name={about.headline} withShape />;
  return <EvidenceLink id={about.id}>{about.headline}</EvidenceLink>;
}

function ClaimWords({
  claim,
  language,
}: {
  readonly claim: Claim;
  readonly language: string | null;
}) {
  const { quote, locator, why } = claim;
  return (
    <>
      {quote !== null && (
        <q dir="auto" {...(language !== null && { lang: language })}>
          {quote}
        </q>
      )}
      <span className="quiet">
        {[locator, weightWords(claim), why === null ? '' : `why: ${why}`]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

function weightWords({ modality, rank, credibility }: Claim): string {
  return [
    modality === 'DENIED' ? 'denies it' : modality === 'PLANNED' ? 'says that it was planned' : '',
    rank === 'DEPRECATED' ? 'set aside by the gatherers' : '',
    credibilityWords(credibility),
  ]
    .filter(Boolean)
    .join(' · ');
}

const columns: readonly Column<Claim>[] = [
  { title: 'About', cell: ({ about }) => about.headline, text: ({ about }) => about.headline },
  { title: 'Quotation', cell: ({ quote }) => quote, text: ({ quote }) => quote ?? '' },
  { title: 'Place', cell: ({ locator }) => locator, text: ({ locator }) => locator ?? '' },
  { title: 'Weight', cell: weightWords, text: weightWords },
];
