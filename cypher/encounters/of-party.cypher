// Who met whom with a party behind one of the two sides, the newest meeting first.
// @to a Participation, b Participation, meeting Event, basis String
// @param party ID!
// @answers involving
// @same link.by
// Each has a day, be it an empty one: the comparison is for the planner, which then takes the order from an index.
MATCH ()-[link:ATTENDED]->(meeting:Meeting) WHERE link.by = $party AND link.day >= ''
MATCH (a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})
WHERE a.side <> b.side AND (a.seniority < b.seniority OR (a.seniority = b.seniority AND a.id < b.id))
  AND (a.hats IS NULL AND b.hats IS NULL OR a.party <> b.party AND NOT EXISTS {
    MATCH (c:Participation {status: 'ATTENDED', party: a.party})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(d:Participation {status: 'ATTENDED', party: b.party})
    WHERE c.side <> d.side
      AND (c.seniority < a.seniority OR (c.seniority = a.seniority AND c.id < a.id) OR d.seniority < a.seniority OR (d.seniority = a.seniority AND d.id < a.id)
        OR (c = a AND (d.seniority < b.seniority OR (d.seniority = b.seniority AND d.id < b.id))))
  })
  AND (EXISTS { (:Entity {id: $party})-[:INVOLVED_IN]->(a) } OR EXISTS { (:Entity {id: $party})-[:INVOLVED_IN]->(b) })
RETURN a, b, meeting, 'ASSERTED_MEETING' AS basis
ORDER BY link.day DESC, meeting.id, a.id, b.id
