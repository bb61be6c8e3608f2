// Meetings that a party took part in, and that match; the newest first.
// @to that Event
// @param party ID!
// @answers involving
// @same link.by
// Each has a day, be it an empty one: the comparison is for the planner, which then takes the order from an index.
MATCH ()-[link:ATTENDED]->(that:Meeting) WHERE link.by = $party AND link.day >= ''
RETURN that
ORDER BY link.day DESC, that.id
