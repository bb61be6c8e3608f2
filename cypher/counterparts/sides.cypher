// Which sides someone met, the most met first.
// @from this Actor
// @to party Party, side Actor?, meetings [Event], meetingCount Int, firstMet String?, lastMet String?
MATCH (this:Entity {id: 'country:VNM'})
MATCH (this)-[:INVOLVED_IN]->(a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})
WHERE a.side <> b.side AND a.party <> b.party /* where */
MATCH (b)-[:SIDE]->(party) WHERE party <> this
WITH party, meeting ORDER BY meeting.day, meeting.id DESC
WITH party, collect(DISTINCT meeting) AS meetings
RETURN party, CASE WHEN NOT party:Post THEN party END AS side, meetings, size(meetings) AS meetingCount, coalesce(meetings[0].when, [one IN meetings WHERE one.when IS NOT NULL | one.when][0]) AS firstMet, meetings[-1].when AS lastMet
ORDER BY meetingCount DESC, meetings[-1].day DESC, party.id
