// How things stand that may be written anew: whether there is a node, whether it is shown, and which claims are linked to it.
// @param ids [STRING]
// @column id STRING
// @column shown BOOLEAN
// @column weight [STRING]
// @column nature [ANY]
// @column claims [STRING]
UNWIND $ids AS wanted
MATCH (thing:Thing {id: wanted})
RETURN thing.id AS id, thing:Shown AS shown,
  [thing.kind, thing.reliability, thing.publishedLatest, thing.retrieved] + COLLECT { MATCH (thing)-[:PUBLISHED_BY|COPY_OF]->(other) RETURN other.id ORDER BY other.id } AS weight,
  [thing.seniority, thing.firstDay, thing.lastDay, thing.modality] AS nature,
  COLLECT { MATCH (thing)<-[:SUPPORTS]-(claim) RETURN claim.id } AS claims
