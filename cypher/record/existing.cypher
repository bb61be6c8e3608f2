// Which of these ids are on record.
// param ids [STRING]
// column id STRING
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (entity:Entity {id: wanted})
  RETURN entity AS node
  UNION
  MATCH (fact:Fact {id: wanted})
  RETURN fact AS node
}
RETURN node.id AS id
