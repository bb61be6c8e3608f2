import type { StatedFactFields } from '../generated/operations.js';
import { dateWords, tenureWords } from './date-words.js';
import { namedName } from './named.js';
import { actVerb, plain } from './words.js';

/** The whole of a fact in a sentence that stands alone. */
export function factWords(fact: StatedFactFields): string {
  switch (fact.__typename) {
    case 'Participation':
      return `${fact.label}: ${participationWords(fact.role, fact.status)} ${fact.event.name}${dated(fact.event.when)}`;
    case 'Tenure':
      return `${fact.official.name}: ${fact.post.title}, ${tenureWords(fact.from, fact.to)}`;
    case 'Membership':
      return `${fact.member.name} is a member of ${fact.of.name}, ${tenureWords(fact.from, fact.to)}`;
    case 'TreatyAction':
      return `${fact.actor.name} ${actVerb(fact.act)} ${fact.convention.name}${dated(fact.on)}`;
    case 'Statement':
      return `${namedName(fact.about)}, ${plain(fact.property)}: ${fact.value}${fact.unit === null || /\D/.test(fact.value) ? '' : ` ${fact.unit}`}`;
  }
}

/** What someone was at an event, or was to be: `present at`, `speaker at`, `invited to`. */
export function participationWords(role: string, status: string): string {
  const as = role === 'PARTICIPANT' || role === 'DELEGATE' ? '' : `, ${plain(role)}`;
  switch (status) {
    case 'ATTENDED':
      return as === '' ? 'present at' : `${plain(role)} at`;
    case 'INVITED':
      return `invited to${as} at`.replace('to at', 'to');
    case 'ABSENT':
      return 'absent from';
    case 'DECLINED':
      return 'declined to attend';
    default:
      return `${plain(status)}${as} at`;
  }
}

function dated(date: string | null): string {
  return date === null ? '' : `, ${dateWords(date)}`;
}
