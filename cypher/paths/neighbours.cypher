// Whom officials met at meetings that may be used, and at which; at which of them the other acted for some agency or country, if one is given; and in how much the other took part.
// @param frontier [ID!]!
// @param arrivingAt ID
// @param maxParticipants Int!
// @param periodFrom Date!
// @param periodTo Date!
// @param hasPeriod Boolean!
// @param avoiding [ID!]!
// @column from ID!
// @column to ID!
// @column meetings [ID!]!
// @column arriving [ID!]!
// @column weight Int!
UNWIND $frontier AS wanted
MATCH (:Entity {id: wanted})-[:TOOK_PART]->(own:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(other:Participation {status: 'ATTENDED'})<-[:TOOK_PART]-(official:Official)
WHERE own.side <> other.side AND official.id <> wanted AND meeting.size <= $maxParticipants
  AND (NOT $hasPeriod OR (meeting.latest >= $periodFrom AND meeting.earliest <= $periodTo))
  AND (size($avoiding) = 0 OR (NOT meeting.id IN $avoiding AND NOT EXISTS { (named)-[:INVOLVED_IN]->(own) WHERE named.id IN $avoiding } AND NOT EXISTS { (named)-[:INVOLVED_IN]->(other) WHERE named.id IN $avoiding }))
WITH wanted, official, meeting, CASE
  WHEN $arrivingAt IS NULL THEN false
  ELSE EXISTS { (other)-[:ON_BEHALF_OF]->({id: $arrivingAt}) } OR EXISTS { (other)-[:IN_CAPACITY_OF]->()-[:POST_IN|POST_OF]->({id: $arrivingAt}) }
END AS arrives
WITH wanted, official, collect(DISTINCT meeting.id) AS meetings, collect(DISTINCT CASE WHEN arrives THEN meeting.id END) AS arriving
RETURN wanted AS from, official.id AS to, meetings, arriving, COUNT { (official)-[:TOOK_PART]->() } AS weight
ORDER BY from, to
