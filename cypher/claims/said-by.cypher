// What someone says, as documents report it: the live claims put in their mouth about what is shown, by document, the newest first.
// @from this Actor
// @to that Claim
MATCH (this:Entity {id: 'official:vu-viet-anh'})
MATCH (this)<-[:ASSERTED_BY]-(that:Live)-[:FROM]->(document:Document)
WHERE EXISTS { (that)-[:SUPPORTS]->(:Shown) }
RETURN that
ORDER BY document.day DESC, document.id, that.id
