// Things that stand in the graph though nobody told of them, or beside the node that is shown.
// @column id STRING
MATCH (thing:Thing)
WHERE NOT EXISTS { MATCH (told:Told {id: thing.id}) WHERE told.lines IS NOT NULL }
RETURN thing.id AS id
ORDER BY id
LIMIT 100
