// Was present so: one participation meets all that is given.
// of that Official
// with participation Participation
// param statuses [ParticipationStatus!]
CALL () {
  MATCH (one:Official)-[:INVOLVED_IN]->(participation:Participation)
  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Official)
WHERE that:Entity AND that.id IN found
RETURN that
