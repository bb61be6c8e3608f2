// The conventions under which these actors have acted, each with them.
// @param ids [STRING]
// @column actor STRING
// @column convention STRING
UNWIND $ids AS wanted
MATCH (:Entity {id: wanted})-[:PERFORMED]->(:Action)-[:UNDER]->(convention:Convention)
RETURN DISTINCT wanted AS actor, convention.id AS convention
