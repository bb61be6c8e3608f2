import type { StatedAboutFields } from '../../generated/operations.js';
import { Publishers } from '../evidence-link.js';
import { NoteMark } from '../notes.js';
import { Section } from '../section.js';
import { Differs } from '../sure.js';
import { valueWords } from '../value-words.js';
import { capital, plain } from '../words.js';

/** What documents state beside all else: a property and its value, and where they differ. */
export function Stated({
  statements,
  title = 'Stated about',
}: {
  readonly statements: StatedAboutFields;
  readonly title?: string;
}) {
  if (statements.totalCount === 0) return null;
  return (
    <Section id="stated" title={title} total={statements.totalCount}>
      <dl className="stated">
        {statements.nodes.map(({ id, property, value, unit, publishers, conflicts, evidence }) => (
          <div key={id}>
            <dt>{capital(plain(property))}</dt>
            <dd>
              <span dir="auto">{value}</span>
              {unit !== null && /^[\d.,]+$/.test(value) && ` ${unit}`}{' '}
              {conflicts.map(({ field, shown, others }) => (
                <span key={field}>
                  <Differs
                    shown={valueWords(field, shown)}
                    others={others.map((other) => valueWords(field, other.value))}
                  />{' '}
                </span>
              ))}
              <Publishers id={id} number={publishers} />
              <NoteMark id={evidence.nodes[0]?.document.id} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
