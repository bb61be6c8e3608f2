// Met so, in at least so many meetings.
// of that Agency
// with own Participation, other Participation, meeting Event
// param atLeast Int!
MATCH (that:Agency)
WHERE COUNT {
  MATCH (that)-[:INVOLVED_IN]->(own:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(other:Participation {status: 'ATTENDED'})
  WHERE own.side <> other.side /* where */
  RETURN DISTINCT meeting
} >= coalesce($atLeast, 1)
RETURN that
