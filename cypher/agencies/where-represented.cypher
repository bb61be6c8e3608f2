// It was represented so: one participation meets all that is given.
// of that Agency
// with participation Participation
// param statuses [ParticipationStatus!]
MATCH (that:Agency)
WHERE EXISTS {
  MATCH (that)-[:INVOLVED_IN]->(participation:Participation)
  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */
}
RETURN that
