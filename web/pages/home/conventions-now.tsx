import type { HomeConventionsData } from '../../generated/operations.js';
import { dateWords } from '../../shared/date-words.js';
import { PageLink } from '../../shared/entity-link.js';
import { pathOf } from '../../shared/entity-path.js';
import { Section } from '../../shared/section.js';
import { count } from '../../shared/words.js';

type Convention = HomeConventionsData['conventions']['nodes'][number];

/** Where each convention stands: how far to its entry into force, and a sentence. */
export function ConventionsNow({ conventions }: Pick<HomeConventionsData, 'conventions'>) {
  return (
    <Section id="conventions" title="Where conventions stand">
      <ul className="standing">
        {conventions.nodes.map((convention) => (
          <li key={convention.id}>
            <PageLink to={pathOf(convention.id) ?? '/'}>
              {convention.shortName ?? convention.name}
            </PageLink>
            <Progress convention={convention} />
            <span>{standingWords(convention)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/**
 * A bar to the number of instruments needed; none where it is in force or the rule is not on
 * record.
 */
function Progress({ convention: { entryIntoForce } }: { readonly convention: Convention }) {
  const { inForce, required, remaining, rule } = entryIntoForce;
  if (inForce || rule === null || required === 0) return <span className="no-bar" />;
  return (
    <span className="bar-track" aria-hidden="true">
      <span
        className="bar-fill"
        style={{ width: `${((required - remaining) / required) * 100}%` }}
      />
    </span>
  );
}

/** The standing of a convention in a sentence. */
function standingWords({ entryIntoForce, signatories, parties }: Convention): string {
  const { inForce, on, statedOn, required, remaining, rule } = entryIntoForce;
  const people = `${count(parties.totalCount, 'party', 'parties')}, ${count(signatories.totalCount, 'signatory', 'signatories')}`;
  const since = statedOn ?? on;
  if (inForce)
    return `In force${since === null ? '' : ` since ${dateWords(since)}`}: ${people} on record.`;
  if (rule === null)
    return `The rule of its entry into force is not on record. ${people} on record.`;
  return `Not in force: ${required - remaining} of ${count(required, 'instrument')}. ${people} on record.`;
}
