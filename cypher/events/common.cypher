// Events in which all of these took part, the newest first, and whether it is a meeting of theirs.
// @to event Event, participations [Participation], basis String
// @param actors [ID!]!
MATCH (one:Entity) WHERE one.id IN $actors
WITH one ORDER BY COUNT { (one)-[:ATTENDED]->() }
WITH collect(one) AS named
WHERE all(wanted IN $actors WHERE wanted IN [one IN named | one.id])
WITH named, named[0] AS rarest
MATCH (rarest)-[:ATTENDED]->(event:Event)
WHERE all(one IN named WHERE EXISTS { (one)-[:ATTENDED]->(event) })
WITH DISTINCT event
RETURN event,
  COLLECT { MATCH (event)<-[:AT_EVENT]-(theirs:Participation {status: 'ATTENDED'}) WHERE EXISTS { (x)-[:INVOLVED_IN]->(theirs) WHERE x.id IN $actors } RETURN theirs } AS participations,
  CASE WHEN event:Meeting THEN 'ASSERTED_MEETING' ELSE 'CO_ATTENDANCE' END AS basis
ORDER BY event.day DESC, event.id
