import type { ShownClaimFields } from '../../generated/operations.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { Fold } from '../../shared/fold.js';
import { OutwardLink } from '../../shared/outward-link.js';
import { count } from '../../shared/words.js';
import type { Said } from './by-document.js';
import { credibilityWords, reliabilityWords } from '../../shared/admiralty.js';
import { differing } from './differing.js';
import type { Value } from './differing.js';
import { NamedValue } from './named-value.js';

/**
 * What one document says of a fact, where it says so, in which words, and how far it is to be
 * believed.
 */
export function DocumentClaims({
  said: { document, claims, copies },
  shown,
  names,
}: {
  readonly said: Said;
  readonly shown: readonly Value[] | undefined;
  readonly names: ReadonlyMap<string, string>;
}) {
  const { source } = document;
  return (
    <article className="said-by">
      <h3>
        <EntityLink id={document.id} name={document.title} />
      </h3>
      <p className="quiet">
        <EntityLink id={source.id} name={source.name} />
        {source.country !== null && `, ${source.country.name}`}
        {document.published !== null && `, ${dateWords(document.published)}`}
        {' · '}
        {reliabilityWords(source.reliability)}
        {document.url !== null && (
          <>
            {' · '}
            <OutwardLink address={document.url}>Open the document</OutwardLink>
          </>
        )}
      </p>
      {claims.map((claim) => (
        <ClaimLines
          key={claim.id}
          claim={claim}
          {...{ shown, names }}
          language={document.language}
        />
      ))}
      {copies.length > 0 && (
        <Fold title={`${count(copies.length, 'copy', 'copies')} of it elsewhere`}>
          <ul className="plain-list">
            {copies.map((copy) => (
              <li key={copy.id}>
                <EntityLink id={copy.id} name={copy.title} />{' '}
                <span className="quiet">{copy.source.name}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </article>
  );
}

function ClaimLines({
  claim,
  shown,
  names,
  language,
}: {
  readonly claim: ShownClaimFields;
  readonly shown: readonly Value[] | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly language: string | null;
}) {
  const others = shown === undefined ? [] : differing(claim.says, shown);
  return (
    <div className="claim">
      <Quotation claim={claim} language={language} />
      <p className="quiet">{weightWords(claim)}</p>
      {claim.assertedBy !== null && (
        <p>
          Said by <EntityLink id={claim.assertedBy.id} name={claim.assertedBy.name} />.
        </p>
      )}
      {others.length > 0 && (
        <p className="conflict">
          Differs:{' '}
          {others.map((value, index) => (
            <span key={value.field}>
              {index > 0 && '; '}
              <NamedValue value={value} names={names} />
            </span>
          ))}
        </p>
      )}
      {claim.why !== null && <p>Why: {claim.why}</p>}
    </div>
  );
}

function Quotation({
  claim: { quote, locator },
  language,
}: {
  readonly claim: ShownClaimFields;
  readonly language: string | null;
}) {
  if (quote === null)
    return <p>No quotation on record{locator === null ? '.' : `; see ${locator}.`}</p>;
  return (
    <>
      <blockquote dir="auto" {...(language !== null && { lang: language })}>
        {quote}
      </blockquote>
      {locator !== null && <p className="quiet">{locator}</p>}
    </>
  );
}

function weightWords({ modality, rank, credibility }: ShownClaimFields): string {
  const words = [modalityWords[modality], credibilityWords(credibility)];
  const weighed = rankWords[rank];
  if (weighed !== undefined) words.push(weighed);
  return words.join(' · ');
}

const rankWords: Readonly<Record<string, string>> = {
  PREFERRED: 'put before others by the gatherers',
  DEPRECATED: 'set aside by the gatherers',
};

const modalityWords: Readonly<Record<string, string>> = {
  ASSERTED: 'says so',
  DENIED: 'denies it',
  PLANNED: 'says that it was planned',
};
