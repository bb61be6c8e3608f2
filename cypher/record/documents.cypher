// What weighs of documents: the source that first published the text, the kind and reliability of their own source, and when they were published and read.
// @param ids [STRING]
// @column id STRING
// @column publisher STRING
// @column kind STRING
// @column reliability STRING
// @column published STRING
// @column retrieved STRING
UNWIND $ids AS wanted
MATCH (document:Entity {id: wanted})
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(source)
OPTIONAL MATCH (document)-[:COPY_OF*1..]->(root) WHERE NOT EXISTS { (root)-[:COPY_OF]->() }
OPTIONAL MATCH (root)-[:PUBLISHED_BY]->(first)
RETURN wanted AS id, coalesce(first.id, source.id, wanted) AS publisher, source.kind AS kind, source.reliability AS reliability, document.publishedLatest AS published, document.retrieved AS retrieved
