// The chains upwards from these ids, step by step: parts, margins, copies and supplements.
// @param ids [STRING]
// @column from STRING
// @column type STRING
// @column to STRING
UNWIND $ids AS wanted
MATCH (lower:Entity {id: wanted})
// Lists what links an entity to one of its own kind; what links an entity to one of its own kind.
MATCH (lower)-[:PART_OF|ON_MARGINS_OF|UNIT_OF|COPY_OF|SUPPLEMENTS*0..]->(from)-[step:PART_OF|ON_MARGINS_OF|UNIT_OF|COPY_OF|SUPPLEMENTS]->(to)
RETURN DISTINCT from.id AS from, type(step) AS type, to.id AS to
