// Met this party so, in at least so many meetings.
// @for officials/where-met-party Official, agencies/where-met-party Agency, countries/where-met-party Country
// @of that Official
// @with own Participation, other Participation, meeting Event
// @param party ID!
// @param atLeast Int!
CALL () {
  CALL (*) {
    WITH $atLeast AS least WHERE least < 1
    MATCH (one:Official)
    RETURN one
    UNION
    MATCH (:Entity {id: $party})-[:INVOLVED_IN]->(other:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(own:Participation {status: 'ATTENDED'})<-[:INVOLVED_IN]-(one:Official)
    WHERE own.side <> other.side AND own.party <> other.party /* where */
    WITH one, count(DISTINCT meeting) AS times WHERE times >= $atLeast
    RETURN one
  }
  RETURN collect(one.id) AS found
}
MATCH (that:Official)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
