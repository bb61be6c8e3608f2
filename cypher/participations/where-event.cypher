// In this event itself.
// @of that Participation
// @param event ID!
MATCH (that:Participation)
WHERE EXISTS { (that)-[:AT_EVENT]->({id: $event}) }
RETURN that
