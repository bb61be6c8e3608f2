// How things stand in the graph: labels, properties, relationships of some types with their places, targets and days, and further names.
// param ids [STRING]
// param outgoing [STRING]
// param incoming [STRING]
// column id STRING
// column labels [STRING]
// column properties MAP
// column links [[ANY]]
// column names [MAP]
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (entity:Entity {id: wanted})
  RETURN entity AS node
  UNION
  MATCH (fact:Fact {id: wanted})
  RETURN fact AS node
}
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
  COLLECT { MATCH (node)-[link]->(other) WHERE type(link) IN $outgoing RETURN [node.id, type(link), other.id, link.place, link.to, link.day] }
    + COLLECT { MATCH (node)<-[link]-(other) WHERE type(link) IN $incoming RETURN [other.id, type(link), node.id, link.place, link.to, link.day] } AS links,
  COLLECT { MATCH (node)-[name:NAMED]->(entry:Name) RETURN properties(entry) ORDER BY name.place } AS names
