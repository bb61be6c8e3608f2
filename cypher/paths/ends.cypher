// In how much the two ends of a search took part, by themselves, by their posts or on whose behalf it was: what a step from them would cost.
// @param ends [ID!]!
// @column id ID!
// @column weight Int!
UNWIND $ends AS wanted
MATCH (end:Entity {id: wanted}) WHERE end:Shown
RETURN end.id AS id, COUNT { (end)-[:TOOK_PART]->() } + COUNT { (end)<-[:ON_BEHALF_OF]-() } + COUNT { (end)<-[:POST_IN|POST_OF]-()<-[:IN_CAPACITY_OF]-() } AS weight
ORDER BY id
