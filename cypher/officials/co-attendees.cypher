// Officials at the same events, the most events first.
// @from this Official
// @to official Official, events [Event], eventCount Int
// @param periodFrom Date!
// @param periodTo Date!
// @param hasPeriod Boolean!
// @param minimumEvents Int!
// @param withoutMeeting Boolean!
MATCH (this:Entity {id: 'official:luong-tam-quang'})
CALL (this) {
  MATCH (this)-[:TOOK_PART]->(one:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(:Meeting)<-[:AT_EVENT]-(another:Participation {status: 'ATTENDED'})<-[:TOOK_PART]-(counterpart:Official)
  WHERE $withoutMeeting AND one.side <> another.side
  RETURN collect(DISTINCT counterpart) AS met
}
MATCH (this)-[:ATTENDED]->(event:Event)<-[:ATTENDED]-(official:Official)
WHERE official <> this AND NOT official IN met AND (NOT $hasPeriod OR (event.latest >= $periodFrom AND event.earliest <= $periodTo))
WITH official, collect(DISTINCT event) AS events
WHERE size(events) >= $minimumEvents
RETURN official, events, size(events) AS eventCount
ORDER BY eventCount DESC, official.id
