// One of these.
// @for events/where-ids Event, agencies/where-ids Agency, conventions/where-ids Convention, countries/where-ids Country, officials/where-ids Official
// @of that Event
// @param ids [ID!]!
MATCH (that:Event)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN $ids
RETURN that
