// Who attended events as it stands, and as it follows from their participations.
// @param ids [STRING]
// @column id STRING
// @column size INTEGER
// @column parties INTEGER
// @column stands [STRING]
// @column follows [STRING]
// @column involved [STRING]
// @column involves [STRING]
// @column sides [STRING]
UNWIND $ids AS wanted
MATCH (event:Entity {id: wanted})
RETURN event.id AS id, coalesce(event.size, 0) AS size,
  COUNT { MATCH (one:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event) RETURN DISTINCT one.party } AS parties,
  COLLECT { MATCH (party)-[link:ATTENDED]->(event) WITH party.id + coalesce(' by ' + link.by + ' on ' + link.day, '') AS one RETURN one ORDER BY one } AS stands,
  COLLECT { MATCH (party)-[:INVOLVED_IN]->(:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event) WITH DISTINCT party.id + ' by ' + party.id + ' on ' + event.day AS one RETURN one ORDER BY one } AS follows,
  COLLECT { MATCH (party)-[link:INVOLVED_IN]->(one:Participation)-[:AT_EVENT]->(event) WITH one.id + coalesce(' by ' + link.by + ' on ' + link.day, '') AS one RETURN one ORDER BY one } AS involved,
  COLLECT { MATCH (party)-[:INVOLVED_IN]->(one:Participation)-[:AT_EVENT]->(event) WITH one.id + ' by ' + party.id + ' on ' + event.day AS one RETURN one ORDER BY one } AS involves,
  COLLECT { MATCH (one:Participation)-[:AT_EVENT]->(event) OPTIONAL MATCH (one)-[:SIDE]->(side) RETURN [one.id, one.status, one.party, one.seniority, side.id, one.side, one.again, one.hats] ORDER BY one.seniority, one.id } AS sides
