// What the ledger holds of these ids: lines without evidence, claims with the retractions of their documents, and what they name.
// @param ids [STRING]
// @column id STRING
// @column lines [STRING]
// @column linesIn [INTEGER]
// @column retractions [INTEGER]
// @column retractedAt STRING
// @column claims [[ANY]]
// @column names [STRING]
// @column builtInBy [INTEGER]
UNWIND $ids AS wanted
MATCH (told:Told {id: wanted})
RETURN told.id AS id, coalesce(told.lines, []) AS lines, coalesce(told.linesIn, []) AS linesIn, coalesce(told.retractions, []) AS retractions, told.retractedAt AS retractedAt,
  COLLECT { MATCH (told)<-[:TELLS_OF]-(claim:Claim)-[:STANDS_IN]->(document) RETURN [properties(claim), document.retractedAt] } AS claims,
  COLLECT { MATCH (told)-[:NAMES]->(named) RETURN named.id } AS names,
  [number IN coalesce(told.linesIn, []) WHERE told.id STARTS WITH 'country:' AND EXISTS { (:Operation {number: number, kind: 'COUNTRIES'}) }] AS builtInBy
