// Facts that sources of a country say, the newest on record first.
// @to that Fact
// @param sourceCountry ID!
MATCH (:Entity {id: $sourceCountry})<-[:SEATED_IN]-(:Source)<-[:PUBLISHED_BY]-(:Document)<-[:FROM]-(:Live)-[:SUPPORTS]->(fact:Fact)
WHERE fact:Shown
WITH DISTINCT fact AS that
RETURN that
ORDER BY that.recency, that.id
