// In this country.
// @for events/where-country Event, meetings/where-country Event:Meeting
// @of that Event
// @param country ID!
// @same that.countryId
MATCH (that:Event)
WHERE that.countryId = $country
RETURN that
