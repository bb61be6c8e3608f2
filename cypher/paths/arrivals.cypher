// Who met somebody that acted for an agency or country, by post or on its behalf, at meetings that may be used, and at which; and in how much they took part.
// @param arrivingAt ID!
// @param maxParticipants Int!
// @param periodFrom Date!
// @param periodTo Date!
// @param hasPeriod Boolean!
// @param avoiding [ID!]!
// @column from ID!
// @column to ID!
// @column meetings [ID!]!
// @column weight Int!
MATCH (target:Entity {id: $arrivingAt})
CALL (target) {
  MATCH (target)<-[:ON_BEHALF_OF]-(other:Participation {status: 'ATTENDED'})
  RETURN other
  UNION
  MATCH (target)<-[:POST_IN|POST_OF]-(:Post)<-[:IN_CAPACITY_OF]-(other:Participation {status: 'ATTENDED'})
  RETURN other
}
MATCH (last:Official)-[:TOOK_PART]->(other)-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(own:Participation {status: 'ATTENDED'})<-[:TOOK_PART]-(official:Official)
WHERE own.side <> other.side AND official.id <> last.id AND meeting.size <= $maxParticipants
  AND (NOT $hasPeriod OR (meeting.latest >= $periodFrom AND meeting.earliest <= $periodTo))
  AND (size($avoiding) = 0 OR (NOT meeting.id IN $avoiding AND NOT EXISTS { (named)-[:INVOLVED_IN]->(own) WHERE named.id IN $avoiding } AND NOT EXISTS { (named)-[:INVOLVED_IN]->(other) WHERE named.id IN $avoiding }))
WITH official, last, collect(DISTINCT meeting.id) AS meetings
RETURN official.id AS from, last.id AS to, meetings, COUNT { (official)-[:TOOK_PART]->() } AS weight
ORDER BY from, to
