// Facts that a source says, the newest on record first.
// @to that Fact
// @param source ID!
MATCH (:Entity {id: $source})<-[:PUBLISHED_BY]-(:Document)<-[:FROM]-(:Live)-[:SUPPORTS]->(fact:Fact)
WHERE fact:Shown
WITH DISTINCT fact AS that
RETURN that
ORDER BY that.recency, that.id
