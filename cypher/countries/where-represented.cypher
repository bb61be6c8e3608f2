// It was represented so: one participation meets all that is given.
// of that Country
// with participation Participation
// param statuses [ParticipationStatus!]
CALL () {
  MATCH (one:Country)-[:INVOLVED_IN]->(participation:Participation)
  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Country)
WHERE that:Entity AND that.id IN found
RETURN that
