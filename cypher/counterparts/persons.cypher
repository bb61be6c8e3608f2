// Whom someone met, each as exactly as known, the most met first.
// @from this Actor
// @to party Party, side Actor?, meetings [Event], meetingCount Int, firstMet String?, lastMet String?
MATCH (this:Entity {id: 'official:ambassador-vu'})
MATCH (this)-[:INVOLVED_IN]->(a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})
WHERE a.side <> b.side AND a.party <> b.party /* where */
MATCH (b)-[:PARTY]->(party) WHERE party <> this
OPTIONAL MATCH (b)-[:SIDE]->(side)
WITH party, meeting, side ORDER BY meeting.day, meeting.id DESC
WITH party, collect(DISTINCT meeting) AS meetings, collect(side)[-1] AS side
RETURN party, side, meetings, size(meetings) AS meetingCount, coalesce(meetings[0].when, [one IN meetings WHERE one.when IS NOT NULL | one.when][0]) AS firstMet, meetings[-1].when AS lastMet
ORDER BY meetingCount DESC, meetings[-1].day DESC, party.id
