// What someone took part in, or was to, themselves or through those on their behalf; the newest event first.
// from this Actor to that Participation
MATCH (this:Entity {id: 'country:VNM'})
MATCH (this)-[:INVOLVED_IN]->(that:Participation)-[:AT_EVENT]->(event:Event)
RETURN that
ORDER BY event.day DESC, that.id
