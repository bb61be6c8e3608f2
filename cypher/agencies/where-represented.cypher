// It was represented so: one participation meets all that is given.
// of that Agency
// with participation Participation
// param statuses [ParticipationStatus!]
CALL () {
  MATCH (one:Agency)-[:INVOLVED_IN]->(participation:Participation)
  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Agency)
WHERE that:Entity AND that.id IN found
RETURN that
