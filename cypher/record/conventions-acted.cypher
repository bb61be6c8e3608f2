// The conventions under which these actors have acted.
// @param ids [STRING]
// @column id STRING
UNWIND $ids AS wanted
MATCH (:Entity {id: wanted})-[:PERFORMED]->(:Action)-[:UNDER]->(convention:Convention)
RETURN DISTINCT convention.id AS id
