// Called so, or with a name whose words begin so.
// @for events/where-text Event, agencies/where-text Agency, conventions/where-text Convention, countries/where-text Country, officials/where-text Official
// @of that Event
// @param text String!
CALL () {
  CALL db.index.fulltext.queryNodes('spellings', $text) YIELD node AS hit
  OPTIONAL MATCH (named:Entity)-[:NAMED]->(hit)
  WITH coalesce(named, hit) AS entity
  WHERE entity:Event
  RETURN collect(DISTINCT entity.id) AS found
}
MATCH (that:Event)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
