// How things stand in the graph: labels, properties, relationships of some types with their properties, further names, and the claims that are linked to them.
// @param ids [STRING]
// @param outgoing [STRING]
// @param incoming [STRING]
// @column id STRING
// @column labels [STRING]
// @column properties MAP
// @column links [[ANY]]
// @column names [MAP]
// @column claims [[ANY]]
UNWIND $ids AS wanted
MATCH (node:Thing {id: wanted})
RETURN wanted AS id, labels(node) AS labels, properties(node) AS properties,
  COLLECT { MATCH (node)-[link]->(other) WHERE type(link) IN $outgoing RETURN [type(link), other.id, false, properties(link)] }
    + COLLECT { MATCH (node)<-[link]-(other) WHERE type(link) IN $incoming RETURN [type(link), other.id, true, properties(link)] } AS links,
  COLLECT { MATCH (node)-[name:NAMED]->(entry:Name) RETURN properties(entry) ORDER BY name.place } AS names,
  COLLECT { MATCH (node)<-[:SUPPORTS]-(claim:Claim)-[:FROM]->(document) RETURN [claim.id, claim.place, claim.supports, claim.retractedAt, claim:Live, document.id] } AS claims
