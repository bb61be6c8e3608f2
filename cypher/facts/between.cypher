// Facts that name all of these in their fields, the newest on record first; looked for around the one with the fewest links.
// @to that Fact
// @answers between
// @param between [ID!]!
CALL () {
  WITH $between AS wanted WHERE size(wanted) = 0
  MATCH (fact:Fact) WHERE fact:Shown
  RETURN fact
  UNION
  CALL () {
    MATCH (named:Entity) WHERE named.id IN $between
    RETURN named
    UNION
    MATCH (named:Fact) WHERE named.id IN $between
    RETURN named
  }
  WITH named ORDER BY COUNT { (named)--() }
  WITH collect(named) AS named
  WHERE all(wanted IN $between WHERE wanted IN [one IN named | one.id])
  WITH named[0] AS rarest, named
  // Lists what links facts.
  MATCH (rarest)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY|AGAINST|SAYS_OF]-(fact:Fact)
  // Lists what links facts to entities.
  WHERE fact:Shown AND all(one IN named WHERE EXISTS { (fact)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(one) WHERE NOT one:Fact } OR EXISTS { (fact)-[:AGAINST|SAYS_OF]->(one) })
  RETURN DISTINCT fact
}
WITH fact AS that
RETURN that
ORDER BY that.recordedAt DESC, that.id
