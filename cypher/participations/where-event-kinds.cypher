// In an event of one of these kinds.
// @of that Participation
// @param eventKinds [EventKind!]!
MATCH (that:Participation)
WHERE EXISTS { (that)-[:AT_EVENT]->(at) WHERE at.kind IN $eventKinds }
RETURN that
