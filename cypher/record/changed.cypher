// Things that have to pass on that they changed, with the stamp of the change.
// @param limit INTEGER
// @column id STRING
// @column turned BOOLEAN
// @column stamp INTEGER
CALL () {
  MATCH (told:Turned)
  RETURN told, true AS turned
  UNION ALL
  MATCH (told:Reweighed)
  RETURN told, false AS turned
}
RETURN told.id AS id, turned, told.stamp AS stamp
LIMIT $limit
