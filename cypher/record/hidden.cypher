// Which of these ids are on record but not shown.
// param ids [STRING]
// column id STRING
MATCH (hidden:Hidden)
WHERE hidden.id IN $ids
RETURN hidden.id AS id
