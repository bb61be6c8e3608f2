// Who published a document.
// @from this Document
// @to one that Source
MATCH (this:Entity {id: 'document:vns-1728164'})
MATCH (this)-[:PUBLISHED_BY]->(that)
RETURN that
