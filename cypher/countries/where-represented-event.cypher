// It was represented so in this event itself: one participation meets all that is given.
// of that Country
// with participation Participation
// param statuses [ParticipationStatus!]
// param event ID!
CALL () {
  MATCH (:Entity {id: $event})<-[:AT_EVENT]-(participation:Participation)<-[:INVOLVED_IN]-(one:Country)
  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Country)
WHERE that:Entity AND that.id IN found
RETURN that
