// At this event (itself, on its programme or beside it, at any depth) or at an edition of this series.
// @of that Event
// @param at ID!
CALL () {
  MATCH (:Entity {id: $at})<-[:EDITION_OF*0..1]-(top:Event)<-[:PART_OF|ON_MARGINS_OF*0..]-(meeting:Meeting)
  RETURN collect(DISTINCT meeting.id) AS found
}
MATCH (that:Meeting)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
