import { EntityLink } from '../../shared/entity-link.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { dateWords } from '../../shared/date-words.js';
import { Section } from '../../shared/section.js';
import { capital, plain } from '../../shared/words.js';
import type { ShownConvention } from './shown-convention.js';

/** Acts that do not count towards entry into force, each with its reason. */
export function Excluded({
  excluded,
}: {
  readonly excluded: ShownConvention['entryIntoForce']['excluded'];
}) {
  if (excluded.length === 0) return null;
  return (
    <Section id="excluded" title="What does not count, and why" total={excluded.length}>
      <ul className="plain-list">
        {excluded.map(({ reason, action: { id, act, on, actor } }) => (
          <li key={id}>
            <EntityLink id={actor.id} name={actor.name} />:{' '}
            <EvidenceLink id={id}>
              {plain(act)}
              {on === null ? ', date not on record' : ` ${dateWords(on)}`}
            </EvidenceLink>
            . {capital(reason)}
            {reason.endsWith('.') ? '' : '.'}
          </li>
        ))}
      </ul>
    </Section>
  );
}
