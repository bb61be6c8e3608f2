// Things that stand in the graph though nobody told of them, or beside the node that is shown.
// @column id STRING
CALL () {
  MATCH (thing:Entity)
  RETURN thing
  UNION ALL
  MATCH (thing:Fact)
  RETURN thing
}
WITH thing
WHERE NOT EXISTS { (thing)<-[:SHOWN_AS]-(told:Told) WHERE told.lines IS NOT NULL }
RETURN thing.id AS id
ORDER BY id
LIMIT 100
