// Who met whom: one row a pair of sides at a meeting, the newest meeting first.
// @to a Participation, b Participation, meeting Event, basis String
// Each has a day, be it an empty one: the comparison is for the planner, which then takes the order from an index.
MATCH (meeting:Meeting) WHERE meeting.day >= ''
MATCH (a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})
WHERE a.side <> b.side AND (a.seniority < b.seniority OR (a.seniority = b.seniority AND a.id < b.id))
RETURN a, b, meeting, 'ASSERTED_MEETING' AS basis
ORDER BY meeting.day DESC, meeting.id, a.id, b.id
