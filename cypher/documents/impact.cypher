// The document itself, to ask what rests on it.
// @from this Document
// @to document Document
MATCH (this:Entity {id: 'document:vov-353085'})
WITH this AS document
RETURN document
ORDER BY document.id
