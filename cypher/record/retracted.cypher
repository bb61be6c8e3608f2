// Which of these documents are retracted, and since when.
// @param ids [STRING]
// @column id STRING
// @column at STRING
UNWIND $ids AS wanted
MATCH (document:Told {id: wanted})
WHERE document.retractedAt IS NOT NULL
RETURN wanted AS id, document.retractedAt AS at
