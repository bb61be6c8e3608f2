// Who held the post of an unnamed participant on a day of the event: only for a post of one holder, and only if the tenures that cover such a day are all of one official.
// @from this Participation
// @to official Official, tenure Tenure
MATCH (this:Fact {id: 'participation:ambassador-vu.gha.octopus-2025.gha'})
MATCH (this)-[:IN_CAPACITY_OF]->(post:Post {single: true}), (this)-[:AT_EVENT]->(event:Event)
WHERE NOT EXISTS { (:Official)-[:TOOK_PART]->(this) } AND event.latest IS NOT NULL
MATCH (post)<-[:OF]-(covering:Tenure)
WHERE covering.certainFrom <= event.latest AND covering.certainTo >= event.earliest AND covering.certainFrom <= covering.certainTo
MATCH (holder:Official)-[:HAS]->(covering)
WITH holder, covering ORDER BY covering.id
WITH holder, collect(covering)[0] AS first
WITH collect([holder, first]) AS holders
WHERE size(holders) = 1
UNWIND holders AS one
WITH one[0] AS official, one[1] AS tenure
RETURN official, tenure
ORDER BY tenure.id
