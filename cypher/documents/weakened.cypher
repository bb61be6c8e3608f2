// The facts that this document says and that would stay without it.
// @from document Document
// @to that Fact
MATCH (document:Entity {id: 'document:vov-353085'})
MATCH (document)<-[:FROM]-(:Live)-[:SUPPORTS]->(fact:Fact)
WHERE fact:Shown AND NOT EXISTS {
    MATCH (fact)-[:SAYS_OF*0..]->(ground)
    // Lists what a fact cannot do without.
    MATCH (ground)-[:AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|SAYS_OF*0..1]-(needed)
    WHERE (needed = ground OR (ground:Fact AND needed:Entity)) AND document.id IN needed.leansOn
      AND NOT any(would IN coalesce(ground.wouldName, []) WHERE would STARTS WITH document.id + ' ' + needed.id + ' ')
  } AND NOT EXISTS {
    MATCH (fact)-[:SAYS_OF*0..]->(ground)
    UNWIND [each IN ground.wouldName | split(each, ' ')] AS would
    MATCH (other:Entity {id: would[2]})
    WHERE would[0] = document.id AND document.id IN other.leansOn
  }
WITH DISTINCT fact AS that
RETURN that
ORDER BY that.recordedAt DESC, that.id
