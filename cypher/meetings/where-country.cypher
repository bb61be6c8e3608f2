// In this country.
// of that Event
// param country ID!
// same that.countryId
MATCH (that:Meeting)
WHERE that.countryId = $country
RETURN that
