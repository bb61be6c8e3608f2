// What a convention is called in practice: its first short name, English before other languages.
// @from this Convention
// @to text String
MATCH (this:Entity {id: 'convention:hanoi-convention'})
MATCH (this)-[named:NAMED]->(entry:Name {kind: 'SHORT'})
WHERE entry.field IS NULL
WITH entry.text AS text, CASE WHEN entry.lang = 'en' OR entry.lang STARTS WITH 'en-' THEN 0 ELSE 1 END AS foreign, named.place AS place
RETURN text
ORDER BY foreign, place, text
