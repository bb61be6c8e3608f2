// Derives who attended events, and how many parties did, from their shown participations; with whose and which day on each link, for the index that gives a party's newest. Who is told twice takes part once: `again` marks what tells nothing further, which is of no side; `hats` who is there for several sides.
// @param ids [STRING]
UNWIND $ids AS wanted
MATCH (event:Entity {id: wanted})
CALL (event) { MATCH ()-[old:ATTENDED]->(event) DELETE old }
CALL (event) {
  MATCH (party)-[:INVOLVED_IN]->(:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event)
  WITH DISTINCT event, party
  CREATE (party)-[:ATTENDED {by: party.id, day: event.day}]->(event)
}
CALL (event) {
  MATCH (party)-[link:INVOLVED_IN]->(:Participation)-[:AT_EVENT]->(event)
  SET link.by = party.id, link.day = event.day
}
CALL (event) {
  OPTIONAL MATCH (one:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event)
  RETURN count(DISTINCT one.party) AS size
}
SET event.size = size
WITH event
CALL (event) {
  MATCH (one:Participation)-[:AT_EVENT]->(event)
  OPTIONAL MATCH (one)-[:SIDE]->(side)
  SET one.side = side.id, one.again = NULL, one.hats = NULL
}
CALL (event) {
  MATCH (one:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event)
  WITH one ORDER BY one.seniority, one.id
  WITH one.party AS party, collect(one) AS told
  WHERE party IS NOT NULL AND size(told) > 1
  WITH party, told, [one IN told WHERE one.side <> party] AS sided
  WITH told, CASE WHEN size(sided) > 0 THEN sided ELSE told END AS fit
  WITH told, [place IN range(0, size(fit) - 1) WHERE none(before IN fit[0..place] WHERE before.side = fit[place].side) | fit[place]] AS kept
  FOREACH (one IN CASE WHEN size(kept) > 1 THEN kept ELSE [] END | SET one.hats = true)
  FOREACH (one IN [one IN told WHERE NOT one IN kept] | SET one.side = NULL, one.again = true)
}
