// In this event itself.
// @of participation Participation
// @param event ID!
MATCH (participation:Participation)
WHERE EXISTS { (participation)-[:AT_EVENT]->({id: $event}) }
RETURN participation
