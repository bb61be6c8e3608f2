// The facts that would no longer be shown without this document, among them those that hang on something that would vanish.
// @from document Document
// @to that Fact
MATCH (document:Entity {id: 'document:vov-353085'})
MATCH (document)<-[:FROM]-(:Live)-[:SUPPORTS]->(thing)
WHERE thing:Shown AND document.id IN thing.leansOn
WITH DISTINCT thing
CALL (thing) {
  WITH thing WHERE thing:Fact
  RETURN thing AS fact
  UNION
  WITH thing WHERE thing:Entity
  MATCH (thing)-[:AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|SAYS_OF]-(fact:Fact) WHERE fact:Shown
  RETURN fact
}
WITH DISTINCT fact
CALL (fact) {
  RETURN fact AS that
  UNION
  MATCH (fact)<-[:SAYS_OF*1..]-(statement:Statement) WHERE statement:Shown
  RETURN statement AS that
}
WITH DISTINCT that
RETURN that
ORDER BY that.recordedAt DESC, that.id
