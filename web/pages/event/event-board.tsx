import type { MetFields } from '../../generated/operations.js';
import { DateText } from '../../shared/date-text.js';
import { EntityLink } from '../../shared/entity-link.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { PageTitle } from '../../shared/page-title.js';
import { EventList } from '../../shared/profile/event-list.js';
import { Stated } from '../../shared/profile/stated.js';
import { capital, plain } from '../../shared/words.js';
import { attendanceSentence, statusSentence } from './event-words.js';
import { ActsHere } from './acts-here.js';
import { Present } from './present.js';
import { Sequel } from './sequel.js';
import { WhoMet } from './who-met.js';
import type { ShownEvent, PresentHere, Asked } from './shown-event.js';

/**
 * An event: a sentence, who met whom, what followed, who was there, what belonged to it, what is
 * stated.
 */
export function EventBoard({
  event,
  met,
  present,
  asked,
}: {
  readonly event: ShownEvent;
  readonly met: MetFields;
  readonly present: PresentHere;
  readonly asked: Asked;
}) {
  const key = event.id.replace('event:', '');
  return (
    <>
      <Head event={event} met={met} present={present} />
      <WhoMet met={met} name={key} asked={asked} />
      <Sequel event={event} met={met} present={present} />
      <Present present={present} name={key} asked={asked} />
      <ActsHere acts={present.actions} name={key} asked={asked} />
      <EventList events={event.programme} id="programme" title="On the programme" name={key} />
      <EventList events={event.margins} id="margins" title="On its margins" name={key} />
      <Stated statements={event.statements} title="Stated about it" />
    </>
  );
}

function Head({
  event,
  met,
  present,
}: {
  readonly event: ShownEvent;
  readonly met: MetFields;
  readonly present: PresentHere;
}) {
  const { id, name, kind, when, city, venue, country, note } = event;
  const status = statusSentence(event);
  return (
    <PageTitle title={name} kind="event" kindWords={capital(plain(kind))}>
      <p className="facts-line">
        <DateText date={when} />
        {[venue, city].filter((part) => part !== null).map((part) => `, ${part}`)}
        {country !== null && (
          <>
            , <EntityLink id={country.id} name={country.name} />
          </>
        )}
      </p>
      {status !== '' && <p className="big">{status}</p>}
      <p className="big">
        {attendanceSentence(present, met.totalCount)} <EvidenceLink id={id}>Sources</EvidenceLink>
      </p>
      <Belongs event={event} />
      {note !== null && <p className="remark">{note}</p>}
    </PageTitle>
  );
}

/** What it is part of, who organised it, and what it was about. */
function Belongs({ event }: { readonly event: ShownEvent }) {
  const { series, partOf, onMarginsOf, organisers, hosts, concerns, topics } = event;
  const lines = [
    { words: 'Part of', links: partOf === null ? [] : [partOf] },
    { words: 'On the margins of', links: onMarginsOf === null ? [] : [onMarginsOf] },
    { words: 'Series', links: series === null ? [] : [series] },
    { words: 'Organised by', links: organisers },
    { words: 'Hosted by', links: hosts },
    {
      words: 'Concerns',
      links: concerns.map(({ id, name, shortName }) => ({ id, name: shortName ?? name })),
    },
    { words: 'About', links: topics },
  ].filter(({ links }) => links.length > 0);
  return (
    <p className="facts-line">
      {lines.map(({ words, links }, index) => (
        <span key={words}>
          {index > 0 && ' · '}
          {words}{' '}
          {links.map((link, place) => (
            <span key={link.id}>
              {place > 0 && ', '}
              <EntityLink id={link.id} name={link.name} />
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}
