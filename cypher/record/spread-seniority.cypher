// Gives participations the seniority of the posts they were in.
// param ids [STRING]
UNWIND $ids AS wanted
MATCH (post:Entity {id: wanted})<-[:IN_CAPACITY_OF]-(one:Participation)
WHERE one.seniority <> post.seniority
SET one.seniority = post.seniority
