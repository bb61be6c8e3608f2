// Called so, or with a name that begins so.
// of that Country
// param query String!
MATCH (that:Country)
WHERE that.id IN COLLECT {
  CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS hit
  OPTIONAL MATCH (named:Entity)-[:NAMED]->(hit)
  RETURN coalesce(named.id, hit.id)
}
RETURN that
