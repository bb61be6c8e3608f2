// Held a post of this country or agency, or took part on its behalf, at any time.
// @of that Official
// @param actedFor ID!
CALL () {
  CALL () {
    MATCH (:Entity {id: $actedFor})<-[:POST_OF|POST_IN]-(:Post)<-[:OF]-(:Asserted)<-[:HAS]-(one:Official)
    RETURN one
    UNION
    MATCH (:Entity {id: $actedFor})<-[:ON_BEHALF_OF]-(:Participation {status: 'ATTENDED'})<-[:TOOK_PART]-(one:Official)
    RETURN one
  }
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Official)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
