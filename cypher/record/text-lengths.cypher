// How long the texts of documents are that have one.
// @param ids [STRING]
// @column id STRING
// @column length INTEGER
UNWIND $ids AS wanted
MATCH (document:Entity {id: wanted})
WHERE document.text IS NOT NULL
RETURN document.id AS id, size(document.text) AS length
