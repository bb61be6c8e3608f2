// The facts that a document says, the newest on record first.
// @from this Document
// @to that Fact
MATCH (this:Entity {id: 'document:vov-353085'})
MATCH (this)<-[:FROM]-(:Live)-[:SUPPORTS]->(fact:Fact)
WHERE fact:Shown
WITH DISTINCT fact AS that
RETURN that
ORDER BY that.recordedAt DESC, that.id
