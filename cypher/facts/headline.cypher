// What the headline of a fact is made of; of a statement about a fact, also what that of this fact is.
// @from this Fact
// @to kind String, status String?, role String?, listedAs String?, act String?, property String?, value String?, unit String?, object String?, place String?, actor String?, isOfficial Boolean, post String?, side String?
MATCH (this:Fact {id: 'action:hanoi-convention.AUS.signature'})
MATCH chain = (this)-[:SAYS_OF*0..]->(fact:Fact)
// Lists what leads out of a fact, without which it cannot do.
OPTIONAL MATCH (fact)-[:AT_EVENT|OF|IN|UNDER|SAYS_OF]->(object)
OPTIONAL MATCH (object)-[:POST_OF]->(country)
OPTIONAL MATCH (object)-[:POST_IN]->(agency)
// Lists what leads into a fact.
OPTIONAL MATCH (fact)<-[:TOOK_PART|HAS|HAS_MEMBERSHIP|PERFORMED]-(actor)
OPTIONAL MATCH (fact)-[:IN_CAPACITY_OF]->(post)
OPTIONAL MATCH (fact)-[:ON_BEHALF_OF]->(side)
WITH chain, fact, object, coalesce(country, agency) AS place, actor, actor.id AS actorId, post, side
RETURN fact.kind AS kind, fact.status AS status, fact.role AS role, fact.listedAs AS listedAs, fact.act AS act, fact.property AS property, fact.value AS value, fact.unit AS unit, object.name AS object, place.name AS place, actor.name AS actor, coalesce(actor:Official, false) AS isOfficial, post.title AS post, side.name AS side
ORDER BY length(chain), actorId
