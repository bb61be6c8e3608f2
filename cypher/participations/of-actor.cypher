// What someone took part in, or was to, themselves or through those on their behalf; the newest event first.
// @from this Actor
// @to that Participation
// @same link.by
MATCH (this:Entity {id: 'country:VNM'})
MATCH ()-[link:INVOLVED_IN]->(that:Participation) WHERE link.by = this.id AND link.day >= ''
RETURN that
ORDER BY link.day DESC, that.id
