// The facts that would no longer be shown without this document, among them those that hang on something that would vanish.
// A fact that would then name something else does not hang on what it names now, and vanishes with the other.
// @from document Document
// @to that Fact
MATCH (document:Entity {id: 'document:vov-353085'})
MATCH (document)<-[:FROM]-(:Live)-[:SUPPORTS]->(thing)
WHERE thing:Shown AND (document.id IN thing.leansOn OR EXISTS {
    UNWIND [each IN thing.wouldName | split(each, ' ')] AS would
    MATCH (other:Entity {id: would[2]})
    WHERE would[0] = document.id AND document.id IN other.leansOn
  })
WITH DISTINCT document, thing
CALL (document, thing) {
  WITH thing WHERE thing:Fact
  RETURN thing AS fact
  UNION
  WITH document, thing WHERE thing:Entity
  // Lists what a fact cannot do without.
  MATCH (thing)-[:AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|SAYS_OF]-(fact:Fact)
  WHERE fact:Shown AND NOT any(would IN coalesce(fact.wouldName, []) WHERE would STARTS WITH document.id + ' ' + thing.id + ' ')
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
