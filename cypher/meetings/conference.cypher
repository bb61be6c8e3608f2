// The outermost event that a meeting was part or on the margins of.
// @from meeting Event
// @to that Event
MATCH (meeting:Entity {id: 'event:ambassador-vu.fra.octopus-2025'})
MATCH (meeting)-[:PART_OF|ON_MARGINS_OF*1..]->(that:Event)
WHERE NOT EXISTS { (that)-[:PART_OF|ON_MARGINS_OF]->() }
RETURN that
ORDER BY that.id
