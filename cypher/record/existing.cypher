// Which of these ids are on record: something was told of them; that others name them is not enough.
// @param ids [STRING]
// @column id STRING
UNWIND $ids AS wanted
MATCH (told:Told {id: wanted})
WHERE told.lines IS NOT NULL
RETURN told.id AS id
