// What is on the programme of an event or beside it, the newest first.
// @from this Event
// @to that Event
// @param relation [EventRelation!]
// @param kinds [EventKind!]
MATCH (this:Entity {id: 'event:hanoi-signing-2025'})
MATCH (this)<-[link:PART_OF|ON_MARGINS_OF]-(event:Event)
WHERE ($relation IS NULL OR CASE type(link) WHEN 'PART_OF' THEN 'PROGRAMME' ELSE 'MARGINS' END IN $relation)
  AND ($kinds IS NULL OR event.kind IN $kinds)
WITH DISTINCT event AS that
RETURN that
ORDER BY that.day DESC, that.id
