// In this city.
// @for events/where-city Event, meetings/where-city Event:Meeting
// @of that Event
// @param city String!
// @same that.city
MATCH (that:Event)
WHERE that.city = $city
RETURN that
