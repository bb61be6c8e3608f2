// Links live and ended claims to what they are about, to their documents and to who says so, as far as these have nodes, and puts them into their order.
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (:Told {id: row[0]})-[:SHOWN_AS]->(thing)
UNWIND row[1] AS each
MATCH (claim:Claim {id: each[0]})-[:STANDS_IN]->()-[:SHOWN_AS]->(document)
CREATE (thing)<-[:SUPPORTS]-(claim)-[:FROM]->(document)
SET claim += each[1]
FOREACH (_ IN CASE WHEN each[1].place IS NULL THEN [] ELSE [1] END | SET claim:Live)
