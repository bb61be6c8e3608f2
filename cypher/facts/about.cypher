// Facts that name this in any of their fields, the newest on record first.
// @to that Fact
// @answers about
// @param about ID!
CALL () {
  MATCH (named:Entity {id: $about})
  RETURN named
  UNION
  MATCH (named:Fact {id: $about})
  RETURN named
}
// Lists what links facts.
MATCH (named)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY|AGAINST|SAYS_OF]-(fact:Fact)
WHERE fact:Shown AND (NOT named:Fact OR EXISTS { (named)<-[:AGAINST|SAYS_OF]-(fact) })
WITH DISTINCT fact AS that
RETURN that
ORDER BY that.recordedAt DESC, that.id
