// Who met whom at an event, on its programme or beside it, the newest meeting first.
// @from this Event
// @to a Participation, b Participation, meeting Event, basis String
MATCH (this:Entity {id: 'event:hanoi-signing-2025'})
MATCH (this)<-[:PART_OF|ON_MARGINS_OF*0..]-(inside:Meeting)
WITH DISTINCT inside AS meeting
MATCH (a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})
WHERE a.side <> b.side AND (a.seniority < b.seniority OR (a.seniority = b.seniority AND a.id < b.id))
RETURN a, b, meeting, 'ASSERTED_MEETING' AS basis
ORDER BY meeting.day DESC, meeting.id, a.id, b.id
