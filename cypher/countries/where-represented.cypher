// It was represented so: one participation meets all that is given.
// of that Country
// with participation Participation
// param statuses [ParticipationStatus!]
MATCH (that:Country)
WHERE EXISTS {
  MATCH (that)-[:INVOLVED_IN]->(participation:Participation)
  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */
}
RETURN that
