// Meetings counted by pairs of different sides and by either of the two.
// @to groups [[ANY]], total Int, hasMore Boolean, by [String]
// @param by [MeetingDimension!]!
// @param first Int!
CALL (*) {
  MATCH (meeting:Meeting) WHERE true /* where */
  RETURN collect(meeting) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  OPTIONAL MATCH (meeting)-[:IN_COUNTRY]->(country:Country)
  CALL (meeting) {
    OPTIONAL MATCH (meeting)-[:PART_OF|ON_MARGINS_OF*1..]->(outer:Event) WHERE 'CONFERENCE' IN $by AND NOT EXISTS { (outer)-[:PART_OF|ON_MARGINS_OF]->() }
    RETURN coalesce(min(outer.id), '') AS conference
  }
  CALL (meeting) {
    OPTIONAL MATCH (meeting)-[:ABOUT]->(topic:Topic) WHERE 'TOPIC' IN $by
    RETURN coalesce(topic.id, '') AS topicId
  }
  OPTIONAL MATCH (a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})
  WHERE a.side <> b.side AND a.party <> b.party AND a.id < b.id
  OPTIONAL MATCH (a)<-[:TOOK_PART]-(officialA:Official)
  OPTIONAL MATCH (b)<-[:TOOK_PART]-(officialB:Official)
  WITH *, CASE WHEN a IS NULL THEN '' WHEN a.side < b.side THEN a.side + '|' + b.side ELSE b.side + '|' + a.side END AS sidePair,
    CASE WHEN officialA IS NULL OR officialB IS NULL THEN '' WHEN officialA.id < officialB.id THEN officialA.id + '|' + officialB.id ELSE officialB.id + '|' + officialA.id END AS officialPair
  UNWIND CASE WHEN a IS NULL THEN [null] ELSE [a, b] END AS one
  OPTIONAL MATCH (one)<-[:TOOK_PART]-(official:Official)
  OPTIONAL MATCH (one)-[:IN_CAPACITY_OF]->(post:Post)
  WITH meeting, [dimension IN $by | CASE dimension
    WHEN 'YEAR' THEN CASE WHEN meeting.when =~ '[0-9]{4}(?!-(22|24|28|30)).*' THEN substring(meeting.when, 0, 4) ELSE '' END
    WHEN 'MONTH' THEN CASE WHEN meeting.when =~ '[0-9]{4}-(0[1-9]|1[0-2]).*' THEN substring(meeting.when, 0, 7) ELSE '' END
    WHEN 'KIND' THEN coalesce(meeting.kind, '') WHEN 'MODE' THEN coalesce(meeting.mode, '') WHEN 'CITY' THEN coalesce(meeting.city, '')
    WHEN 'COUNTRY' THEN coalesce(country.id, '') WHEN 'CONFERENCE' THEN conference WHEN 'TOPIC' THEN topicId
    WHEN 'OFFICIAL' THEN coalesce(official.id, '') WHEN 'SIDE' THEN coalesce(one.side, '') WHEN 'RANK' THEN coalesce(post.rank, '')
    WHEN 'SIDE_PAIR' THEN sidePair WHEN 'OFFICIAL_PAIR' THEN officialPair ELSE '' END] AS keys
  WITH keys, count(DISTINCT meeting) AS number
  ORDER BY number DESC, keys
  RETURN collect([keys, number]) AS groups
}
WITH groups, size(meetings) AS total
RETURN groups[0..$first] AS groups, total, size(groups) > $first AS hasMore, $by AS by
ORDER BY total
