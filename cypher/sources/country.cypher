// The country that a source is seated in.
// @from this Source
// @to one that Country
MATCH (this:Entity {id: 'source:viet-nam-news'})
MATCH (this)-[:SEATED_IN]->(that)
RETURN that
