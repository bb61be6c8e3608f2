// The documents of a source, the newest first; those without a date last.
// from this Source to that Document
MATCH (this:Entity {id: 'source:viet-nam-news'})
MATCH (this)<-[:PUBLISHED_BY]-(that:Document)
RETURN that
ORDER BY coalesce(that.publishedLatest, '') DESC, that.id
