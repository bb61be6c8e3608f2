// The facts that this document says and that would stay without it.
// from document Document to that Fact
MATCH (document:Entity {id: 'document:vov-353085'})
MATCH (document)<-[:FROM]-(:Live)-[:SUPPORTS]->(fact:Fact)
WHERE fact:Shown AND EXISTS { (fact)<-[:SUPPORTS]-(other:Live) WHERE NOT EXISTS { (other)-[:FROM]->(document) } }
  AND NOT EXISTS {
    MATCH (fact)-[:AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|SAYS_OF]-(needed:Entity)<-[:SUPPORTS]-(:Live)
    WHERE size(coalesce(needed.told, [])) = 0 AND NOT EXISTS { (needed)<-[:SUPPORTS]-(another:Live) WHERE NOT EXISTS { (another)-[:FROM]->(document) } }
  }
WITH DISTINCT fact AS that
RETURN that
ORDER BY that.recordedAt DESC, that.id
