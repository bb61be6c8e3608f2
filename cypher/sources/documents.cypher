// The documents of a source, the newest first; those without a date last.
// @from this Source
// @to that Document
// @same that.sourceId
MATCH (this:Entity {id: 'source:viet-nam-news'})
// Each has a day, be it an empty one: the comparison is for the planner, which then takes the order from an index.
MATCH (that:Document) WHERE that.sourceId = this.id AND that.day >= '' AND that:Shown
RETURN that
ORDER BY that.day DESC, that.id
