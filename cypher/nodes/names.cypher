// The further names of something, in the order in which they were told.
// @from this Entity
// @to text String, lang String?, kind String?
MATCH (this:Entity {id: 'convention:hanoi-convention'})
MATCH (this)-[named:NAMED]->(entry:Name)
WHERE entry.field IS NULL
RETURN entry.text AS text, entry.lang AS lang, entry.kind AS kind
ORDER BY named.place, entry.text, coalesce(entry.lang, ''), coalesce(entry.kind, '')
