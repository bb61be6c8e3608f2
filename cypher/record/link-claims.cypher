// Links live and ended claims to what they are about, to their documents and to who says so, as far as these have nodes, and puts them into their order.
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (thing:Thing {id: row[0]})
MATCH (:Told {id: row[0]})<-[:TELLS_OF]-(claim)
WHERE row[1][claim.id] IS NOT NULL
MATCH (claim)-[:STANDS_IN]->(source)
MATCH (document:Thing {id: source.id})
CREATE (thing)<-[:SUPPORTS]-(claim)-[:FROM]->(document)
SET claim += row[1][claim.id]
FOREACH (_ IN CASE WHEN claim.place IS NULL THEN [] ELSE [1] END | SET claim:Live)
