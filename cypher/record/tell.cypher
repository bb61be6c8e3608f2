// Writes into the ledger what lines tell of things: lines without evidence, claims with their documents, and what is named. Only adds.
// @param rows [[ANY]]
UNWIND $rows AS row
MERGE (told:Told {id: row[0]})
SET told.lines = row[1], told.linesIn = row[2], told.bytes = coalesce(told.bytes, 0) + row[3]
WITH row, told
CALL (row, told) {
  UNWIND row[4] AS each
  MERGE (document:Told {id: each.document})
  CREATE (document)<-[:STANDS_IN]-(claim:Claim)-[:TELLS_OF]->(told)
  SET claim = each
}
CALL (row, told) {
  UNWIND row[5] AS name
  MERGE (named:Told {id: name})
  CREATE (told)-[:NAMES]->(named)
}
