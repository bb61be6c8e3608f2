// Was present so in an edition of this series: one participation meets all that is given.
// @for officials/where-attended-series Official, agencies/where-represented-series Agency, countries/where-represented-series Country
// @of that Official
// @with participation Participation
// @param statuses [ParticipationStatus!]
// @param series ID!
CALL () {
  MATCH (:Entity {id: $series})<-[:EDITION_OF]-(:Event)<-[:AT_EVENT]-(participation:Participation)<-[:INVOLVED_IN]-(one:Official)
  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Official)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
