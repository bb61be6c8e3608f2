// The ids of everything, entities and facts, after some id.
// param after STRING
// param before STRING
// param limit INTEGER
// column id STRING
CALL () {
  MATCH (entity:Entity) WHERE entity.id > $after AND entity.id < $before
  RETURN entity.id AS id
  ORDER BY id LIMIT $limit
  UNION
  MATCH (fact:Fact) WHERE fact.id > $after AND fact.id < $before
  RETURN fact.id AS id
  ORDER BY id LIMIT $limit
}
RETURN id
ORDER BY id
LIMIT $limit
