// Facts that a document says, the newest on record first.
// @to that Fact
// @answers document
// @param document ID!
MATCH (:Entity {id: $document})<-[:FROM]-(:Live)-[:SUPPORTS]->(fact:Fact)
WHERE fact:Shown
WITH DISTINCT fact AS that
RETURN that
ORDER BY that.recordedAt DESC, that.id
