// The facts that would no longer be shown without this document, among them those that hang on something that would vanish.
// from document Document to that Fact
MATCH (document:Entity {id: 'document:vov-353085'})
MATCH (document)<-[:FROM]-(:Live)-[:SUPPORTS]->(thing)
WHERE thing:Shown AND NOT EXISTS { (thing)<-[:SUPPORTS]-(other:Live) WHERE NOT EXISTS { (other)-[:FROM]->(document) } } AND (thing:Fact OR size(coalesce(thing.told, [])) = 0)
WITH DISTINCT thing
CALL (thing) {
  WITH thing WHERE thing:Fact
  RETURN thing AS fact
  UNION
  WITH thing WHERE thing:Entity
  MATCH (thing)-[:AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|SAYS_OF]-(fact:Fact) WHERE fact:Shown
  RETURN fact
}
WITH DISTINCT fact AS that
RETURN that
ORDER BY that.recordedAt DESC, that.id
