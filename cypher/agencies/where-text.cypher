// Called so, or with a name whose words begin so.
// of that Agency
// param text String!
CALL () {
  CALL db.index.fulltext.queryNodes('names', $text) YIELD node AS hit
  OPTIONAL MATCH (named:Entity)-[:NAMED]->(hit)
  WITH coalesce(named, hit) AS entity
  WHERE entity:Agency
  RETURN collect(DISTINCT entity.id) AS found
}
MATCH (that:Agency)
WHERE that:Entity AND that.id IN found
RETURN that
