// Was present so in this event itself: one participation meets all that is given.
// @for officials/where-attended-event Official, agencies/where-represented-event Agency, countries/where-represented-event Country
// @of that Official
// @with participation Participation
// @param statuses [ParticipationStatus!]
// @param event ID!
CALL () {
  MATCH (:Entity {id: $event})<-[:AT_EVENT]-(participation:Participation)<-[:INVOLVED_IN]-(one:Official)
  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Official)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
