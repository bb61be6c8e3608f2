// The hops of a chain, in order.
// @from hops [[ANY]]
// @to from Official, to Official, meetingIds [ID]
WITH [] AS hops
UNWIND range(0, size(hops) - 1) AS place
WITH place, hops[place] AS hop
MATCH (one:Entity {id: hop[0]})
MATCH (other:Entity {id: hop[1]})
WITH place, one, other, hop[2] AS ids
RETURN one AS from, other AS to, ids AS meetingIds
ORDER BY place
