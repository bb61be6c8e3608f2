// The documents of a source, the newest first; those without a date last.
// @from this Source
// @to that Document
// @same that.sourceId
MATCH (this:Entity {id: 'source:viet-nam-news'})
MATCH (that:Document) WHERE that.sourceId = this.id AND that.day >= '' AND that:Shown
RETURN that
ORDER BY that.day DESC, that.id
