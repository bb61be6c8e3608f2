// Derives who attended events, and how many parties did, from their shown participations.
// param ids [STRING]
UNWIND $ids AS wanted
MATCH (event:Entity {id: wanted})
CALL (event) { MATCH ()-[old:ATTENDED]->(event) DELETE old }
CALL (event) {
  MATCH (party)-[:INVOLVED_IN]->(:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event)
  WITH DISTINCT event, party
  CREATE (party)-[:ATTENDED]->(event)
}
CALL (event) {
  OPTIONAL MATCH (one:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event)
  RETURN count(DISTINCT one.party) AS size
}
SET event.size = size
