// Who held the post of an unnamed participant on a day of the event: only for a post of one holder, and only if exactly one tenure covers such a day.
// @from this Participation
// @to official Official, tenure Tenure
MATCH (this:Fact {id: 'participation:ambassador-vu.gha.octopus-2025.gha'})
MATCH (this)-[:IN_CAPACITY_OF]->(post:Post {single: true}), (this)-[:AT_EVENT]->(event:Event)
WHERE NOT EXISTS { (:Official)-[:TOOK_PART]->(this) } AND event.latest IS NOT NULL
MATCH (post)<-[:OF]-(covering:Tenure)
WHERE covering.certainFrom <= event.latest AND covering.certainTo >= event.earliest AND covering.certainFrom <= covering.certainTo
WITH collect(covering) AS tenures
WHERE size(tenures) = 1
UNWIND tenures AS tenure
MATCH (official:Official)-[:HAS]->(tenure)
RETURN official, tenure
ORDER BY tenure.id
