// Who took part in an event, or was to, and in which capacity; the most senior first.
// @from this Event
// @to that Participation
MATCH (this:Entity {id: 'event:octopus-2025'})
MATCH (this)<-[:AT_EVENT]-(that:Participation)
RETURN that
ORDER BY that.seniority, that.id
