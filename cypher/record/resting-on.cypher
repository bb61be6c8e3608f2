// What rests on documents, or on documents of sources, that were told anew: it has to be concluded again.
// param ids [STRING]
// column id STRING
UNWIND $ids AS wanted
MATCH (changed:Entity {id: wanted})
CALL (changed) {
  MATCH (changed)<-[:FROM]-(:Claim)-[:SUPPORTS]->(thing)
  RETURN thing
  UNION
  MATCH (changed)<-[:COPY_OF*1..]-(:Document)<-[:FROM]-(:Claim)-[:SUPPORTS]->(thing)
  RETURN thing
  UNION
  MATCH (changed)<-[:PUBLISHED_BY]-(:Document)<-[:COPY_OF*0..]-()<-[:FROM]-(:Claim)-[:SUPPORTS]->(thing)
  RETURN thing
}
RETURN DISTINCT thing.id AS id
