// Derives who attended events, and how many parties did, from their shown participations; with whose and which day on each link, for the index that gives a party's newest.
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
