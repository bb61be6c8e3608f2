// In this city.
// of that Event
// param city String!
MATCH (that:Meeting)
WHERE that.city = $city
RETURN that
