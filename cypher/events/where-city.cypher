// In this city.
// of that Event
// param city String!
MATCH (that:Event)
WHERE that.city = $city
RETURN that
