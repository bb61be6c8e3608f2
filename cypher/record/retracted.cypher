// Which documents are retracted.
// column id STRING
MATCH (document:Retracted)
RETURN document.id AS id
