// The texts of documents that have one.
// @param ids [STRING]
// @column id STRING
// @column text STRING
UNWIND $ids AS wanted
MATCH (document:Entity {id: wanted})
WHERE document.text IS NOT NULL
RETURN document.id AS id, document.text AS text
