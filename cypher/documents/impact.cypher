// The document itself, to ask what rests on it.
// from this Document to row document Document
MATCH (this:Entity {id: 'document:vov-353085'})
WITH this AS document
RETURN document
ORDER BY document.id
