import { useAsOf } from '../../shared/as-of.js';
import { EntityLink } from '../../shared/entity-link.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { PageTitle } from '../../shared/page-title.js';
import { EventList } from '../../shared/profile/event-list.js';
import { Stated } from '../../shared/profile/stated.js';
import { capital, plain } from '../../shared/words.js';
import { factsLine, progressSentence } from './convention-words.js';
import { Declared } from './declared.js';
import { Excluded } from './excluded.js';
import { ProgressSection } from './progress-section.js';
import { WhatIf } from './what-if.js';
import { Where } from './where.js';
import type { ShownConvention, Statuses, DeclaredActs, Asked } from './shown-convention.js';

/**
 * A convention: the sentence first, then where everyone stands, how it came there, and what else is
 * on record.
 */
export function ConventionBoard({
  convention,
  declared,
  statuses,
  asked,
}: {
  readonly convention: ShownConvention;
  readonly declared: DeclaredActs;
  readonly statuses: Statuses;
  readonly asked: Asked;
}) {
  const { asOf } = useAsOf();
  const key = convention.id.replace('convention:', '');
  return (
    <>
      <Head convention={convention} asOf={asOf} />
      <Where {...{ convention, statuses, asked }} name={key} />
      <ProgressSection {...{ convention, statuses, asOf }} name={key} />
      {convention.entryIntoForce.required > 0 && <WhatIf {...{ convention, statuses, asOf }} />}
      <Declared declared={declared} name={key} asked={asked} />
      <Excluded excluded={convention.entryIntoForce.excluded} />
      <EventList events={convention.events} id="events" title="Events" name={key} />
      <Stated statements={convention.statements} title="Stated about it" />
    </>
  );
}

function Head({
  convention,
  asOf,
}: {
  readonly convention: ShownConvention;
  readonly asOf: string;
}) {
  const { id, name, shortName, kind, note, depositary, supplements, protocols, entryIntoForce } =
    convention;
  const { rule, article } = entryIntoForce;
  return (
    <PageTitle title={shortName ?? name} kind="convention" kindWords={capital(plain(kind))}>
      {shortName !== null && <p dir="auto">{name}</p>}
      <p className="big">
        {progressSentence(convention, asOf)} <EvidenceLink id={id}>Sources</EvidenceLink>
      </p>
      {rule !== null && (
        <p className="facts-line">
          In force {rule}
          {article === null ? '' : ` (article ${article})`}.
        </p>
      )}
      <p className="facts-line">
        {factsLine(convention)}
        {depositary !== null && (
          <>
            {' '}
            · kept by <EntityLink id={depositary.id} name={depositary.name} />
          </>
        )}
      </p>
      {supplements !== null && (
        <p className="facts-line">
          Supplements the{' '}
          <EntityLink id={supplements.id} name={supplements.shortName ?? supplements.name} />
        </p>
      )}
      {protocols.length > 0 && <Protocols protocols={protocols} />}
      {note !== null && <p className="remark">{note}</p>}
    </PageTitle>
  );
}

function Protocols({ protocols }: Pick<ShownConvention, 'protocols'>) {
  return (
    <p className="facts-line">
      Protocols:{' '}
      {protocols.map(({ id, name, shortName }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <EntityLink id={id} name={shortName ?? name} />
        </span>
      ))}
    </p>
  );
}
