// Marks whatever rests on sources and documents that weigh otherwise, on documents of such sources and on copies of such documents, a thousand at a time.
// @param ids [STRING]
UNWIND $ids AS wanted
MATCH way = (:Told {id: wanted})<-[:NAMES*0..]-(document:Told)
WHERE all(each IN nodes(way)[1..] WHERE each.id STARTS WITH 'document:')
WITH DISTINCT document
MATCH (document)<-[:STANDS_IN]-(:Claim)-[:TELLS_OF]->(thing:Told)
WHERE NOT thing:Dirty
CALL (thing) {
  SET thing:Dirty
} IN TRANSACTIONS OF 1000 ROWS
