// Whether a document was told, since when it is retracted, and how many claims stand in it.
// @param id STRING
// @column id STRING
// @column retractedAt STRING
// @column claims INTEGER
MATCH (document:Told {id: $id})
WHERE document.id STARTS WITH 'document:' AND document.lines IS NOT NULL
RETURN document.id AS id, document.retractedAt AS retractedAt, COUNT { (document)<-[:STANDS_IN]-() } AS claims
