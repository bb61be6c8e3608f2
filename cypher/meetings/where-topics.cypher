// About one of these topics.
// of that Event
// param topics [ID!]!
MATCH (that:Meeting)
WHERE EXISTS { (that)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
RETURN that
