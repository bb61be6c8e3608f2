// The editions of a series, the newest first.
// @from this Series
// @to that Event
// @same that.seriesId
MATCH (this:Entity {id: 'series:octopus-conference'})
// Each has a day, be it an empty one: the comparison is for the planner, which then takes the order from an index.
MATCH (that:Event) WHERE that.seriesId = this.id AND that.day >= '' AND that:Shown
RETURN that
ORDER BY that.day DESC, that.id
