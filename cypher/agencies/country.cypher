// The country whose organ an agency is.
// @from this Agency
// @to one that Country
MATCH (this:Entity {id: 'agency:vnm-ministry-of-public-security'})
MATCH (this)-[:ORGAN_OF]->(that)
RETURN that
