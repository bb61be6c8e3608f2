// The names that the label of a participation is made of.
// @from this Participation
// @to official String?, post String?, agency String?, side String?
MATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})
MATCH (this)-[:AT_EVENT]->()
OPTIONAL MATCH (this)<-[:TOOK_PART]-(actor)
OPTIONAL MATCH (this)-[:IN_CAPACITY_OF]->(post:Post)
OPTIONAL MATCH (this)-[:ON_BEHALF_OF]->(side)
WITH actor, post, side
RETURN CASE WHEN actor:Official THEN actor.name END AS official, post.title AS post, CASE WHEN NOT actor:Official THEN actor.name END AS agency, side.name AS side
