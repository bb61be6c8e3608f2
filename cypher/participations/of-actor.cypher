// What someone took part in, or was to, themselves or through those on their behalf; the newest event first.
// @from this Actor
// @to that Participation
// @same link.by
MATCH (this:Entity {id: 'country:VNM'})
// Each has a day, be it an empty one: the comparison is for the planner, which then takes the order from an index.
MATCH ()-[link:INVOLVED_IN]->(that:Participation) WHERE link.by = this.id AND link.day >= ''
RETURN that
ORDER BY link.day DESC, that.id
