// In this city.
// of that Event
// param city String!
// same that.city
MATCH (that:Event)
WHERE that.city = $city
RETURN that
