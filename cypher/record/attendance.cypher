// Who attended events as it stands, and as it follows from their participations.
// param ids [STRING]
// column id STRING
// column size INTEGER
// column parties INTEGER
// column stands [STRING]
// column follows [STRING]
UNWIND $ids AS wanted
MATCH (event:Entity {id: wanted})
RETURN event.id AS id, coalesce(event.size, 0) AS size,
  COUNT { MATCH (one:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event) RETURN DISTINCT one.party } AS parties,
  COLLECT { MATCH (party)-[:ATTENDED]->(event) RETURN party.id ORDER BY party.id } AS stands,
  COLLECT { MATCH (party)-[:INVOLVED_IN]->(:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event) RETURN DISTINCT party.id ORDER BY party.id } AS follows
