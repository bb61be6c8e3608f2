// The document whose text this one repeats.
// @from this Document
// @to one that Document
MATCH (this:Entity {id: 'document:vna-317631'})
MATCH (this)-[:COPY_OF]->(that)
RETURN that
