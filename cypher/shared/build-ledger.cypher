// Writes the ledger of things that stand in a graph without one; what they were told with stays as it was.
// @for record/build-ledger-of-entities Entity, record/build-ledger-of-facts Fact
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (node:Entity {id: row[0]})
MERGE (told:Told {id: row[0]})
SET told.lines = row[1], told.linesIn = row[2], told.bytes = row[3], told.retractions = row[5], told.retractedAt = row[6]
SET node:Thing
WITH row, told, node
CALL (told, node) {
  MATCH (node)<-[:SUPPORTS]-(claim:Claim)-[:FROM]->(document)
  MERGE (source:Told {id: document.id})
  CREATE (told)<-[:TELLS_OF]-(claim)-[:STANDS_IN]->(source)
  REMOVE claim.ended
}
CALL (row, told) {
  UNWIND row[4] AS name
  MERGE (named:Told {id: name})
  CREATE (told)-[:NAMES]->(named)
}
