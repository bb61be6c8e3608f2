import { connectionOf } from './shared/connection.js';

export const AgencyConnection = connectionOf('Agency', 'Agency', 'agencies');
export const ChangeConnection = connectionOf('Change', 'Change', 'changes');
export const ClaimConnection = connectionOf('Claim', 'Claim', 'claims');
export const CommonEventConnection = connectionOf('CommonEvent', 'CommonEvent', 'common events');
export const ConventionConnection = connectionOf('Convention', 'Convention', 'conventions');
export const CounterpartConnection = connectionOf('Counterpart', 'Counterpart', 'counterparts');
export const CountryConnection = connectionOf('Country', 'Country', 'countries');
export const DelegationConnection = connectionOf('Delegation', 'Delegation', 'delegations');
export const DocumentConnection = connectionOf('Document', 'Document', 'documents');
export const EncounterConnection = connectionOf('Encounter', 'Encounter', 'encounters');
export const EventConnection = connectionOf('Event', 'Event', 'events');
export const FactConnection = connectionOf('Fact', 'Fact', 'facts');
export const MembershipConnection = connectionOf('Membership', 'Membership', 'memberships');
export const OfficialConnection = connectionOf('Official', 'Official', 'officials');
export const ParticipationConnection = connectionOf(
  'Participation',
  'Participation',
  'participations',
);
export const PostConnection = connectionOf('Post', 'Post', 'posts');
export const SearchConnection = connectionOf('Search', 'SearchHit', 'search hits');
export const SourceConnection = connectionOf('Source', 'Source', 'sources');
export const StatementConnection = connectionOf('Statement', 'Statement', 'statements');
export const TenureConnection = connectionOf('Tenure', 'Tenure', 'tenures');
export const TreatyActionConnection = connectionOf('TreatyAction', 'TreatyAction', 'treaty acts');
export const TreatyStatusConnection = connectionOf(
  'TreatyStatus',
  'TreatyStatus',
  'treaty statuses',
);
export const TimelineConnection = connectionOf('Timeline', 'TimelineEntry', 'dated facts');
export const CoAttendeeConnection = connectionOf('CoAttendee', 'CoAttendee', 'co-attendees');
export const SeriesAttendeeConnection = connectionOf(
  'SeriesAttendee',
  'SeriesAttendee',
  'attendees',
);
