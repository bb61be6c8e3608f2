// It was represented so in an edition of this series: one participation meets all that is given.
// of that Agency
// with participation Participation
// param statuses [ParticipationStatus!]
// param series ID!
CALL () {
  MATCH (:Entity {id: $series})<-[:EDITION_OF]-(:Event)<-[:AT_EVENT]-(participation:Participation)<-[:INVOLVED_IN]-(one:Agency)
  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Agency)
WHERE that:Entity AND that.id IN found
RETURN that
