// Statements that are hidden only because what they are about is hidden, upwards from these: each with what it waits for.
// @param ids [STRING]
// @column id STRING
// @column about STRING
UNWIND $ids AS wanted
MATCH (first:Thing {id: wanted}) WHERE first:Statement
MATCH (first)-[:WAITS_FOR*0..]->(one)-[:WAITS_FOR]->(other)
RETURN DISTINCT one.id AS id, other.id AS about
