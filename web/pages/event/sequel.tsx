import { useState } from 'react';
import { usePage } from '../../data/use-page.js';
import { conventions, eventSequel } from '../../generated/operations.js';
import type { ConventionsData, MetFields } from '../../generated/operations.js';
import { useAddress, useChangeAddress } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { Choice } from '../../shared/choice.js';
import { Answered } from '../../shared/page-answer.js';
import { Section } from '../../shared/section.js';
import { dateWords } from '../../shared/date-words.js';
import type { PresentHere, ShownEvent } from './shown-event.js';
import { sidesOf } from './met-parties.js';
import { SequelSides } from './sequel-sides.js';
import { SequelWithout } from './sequel-without.js';

/**
 * What followed: which of those who met or were there acted under a convention, and who was there
 * without having signed.
 */
export function Sequel({
  event,
  met,
  present,
}: {
  readonly event: ShownEvent;
  readonly met: MetFields;
  readonly present: PresentHere;
}) {
  const { asOf, until } = useAsOf();
  const { under } = useAddress();
  const change = useChangeAddress();
  const list = usePage(conventions, { asOf });
  const [day] = useState(event.latest ?? asOf);
  const convention = under === undefined ? event.concerns[0]?.id : `convention:${under}`;
  const sides = sidesOf(met.nodes);
  const actors = (sides.length > 0 ? sides : presentSides(present)).slice(0, 200);
  const answer = usePage(
    eventSequel,
    convention === undefined || actors.length === 0
      ? undefined
      : {
          event: event.id,
          convention,
          actors: actors.map(({ id }) => id),
          until,
          by: { to: day < asOf ? day : asOf },
        },
  );
  if (actors.length === 0) return null;
  return (
    <Section
      id="sequel"
      title="What followed"
      note={`Acts under a convention of the sides that ${sides.length > 0 ? 'met' : 'were'} here.`}
    >
      <div className="choices">
        <Choice
          label="Convention"
          value={convention?.replace('convention:', '') ?? ''}
          options={optionsOf(list.data)}
          none="Choose one"
          choose={(chosen) => change({ under: chosen })}
        />
      </div>
      {convention !== undefined && (
        <Answered answer={answer} rows={4}>
          {(data) => (
            <>
              <SequelSides data={data} sides={actors} />
              <SequelWithout data={data} day={dateWords(day)} />
            </>
          )}
        </Answered>
      )}
    </Section>
  );
}

function optionsOf(data: ConventionsData | undefined): readonly (readonly [string, string])[] {
  return (data?.conventions.nodes ?? []).map(({ id, name, shortName }) => [
    id.replace('convention:', ''),
    shortName ?? name,
  ]);
}

function presentSides({ participations }: PresentHere): readonly { id: string; name: string }[] {
  const found = new Map(
    participations.nodes
      .filter(({ status }) => status === 'ATTENDED')
      .flatMap(({ onBehalfOf }) => (onBehalfOf === null ? [] : [[onBehalfOf.id, onBehalfOf]])),
  );
  return [...found.values()];
}
