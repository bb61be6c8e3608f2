// Was present so: one participation meets all that is given.
// @for officials/where-attended Official, agencies/where-represented Agency, countries/where-represented Country
// @of that Official
// @with participation Participation
// @param statuses [ParticipationStatus!]
MATCH (that:Official)
WHERE EXISTS {
  MATCH (that)-[:INVOLVED_IN]->(participation:Participation)
  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */
}
RETURN that
