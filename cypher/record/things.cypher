// Of what a batch refers to: whether it is shown, and the seniority of posts.
// param ids [STRING]
// column id STRING
// column shown BOOLEAN
// column seniority INTEGER
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (entity:Entity {id: wanted}) RETURN entity AS node
  UNION
  MATCH (fact:Fact {id: wanted}) RETURN fact AS node
}
RETURN node.id AS id, node:Shown AS shown, node.seniority AS seniority
