// Who met whom at an event, on its programme or beside it, the newest meeting first.
// @from this Event
// @to a Participation, b Participation, meeting Event, basis String
MATCH (this:Entity {id: 'event:hanoi-signing-2025'})
MATCH (this)<-[:PART_OF|ON_MARGINS_OF*0..]-(inside:Meeting)
WITH DISTINCT inside AS meeting
MATCH (a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})
WHERE a.side <> b.side AND (a.seniority < b.seniority OR (a.seniority = b.seniority AND a.id < b.id))
  AND (a.hats IS NULL AND b.hats IS NULL OR a.party <> b.party AND NOT EXISTS {
    MATCH (c:Participation {status: 'ATTENDED', party: a.party})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(d:Participation {status: 'ATTENDED', party: b.party})
    WHERE c.side <> d.side
      AND (c.seniority < a.seniority OR (c.seniority = a.seniority AND c.id < a.id) OR d.seniority < a.seniority OR (d.seniority = a.seniority AND d.id < a.id)
        OR (c = a AND (d.seniority < b.seniority OR (d.seniority = b.seniority AND d.id < b.id))))
  })
RETURN a, b, meeting, 'ASSERTED_MEETING' AS basis
ORDER BY meeting.day DESC, meeting.id, a.id, b.id
