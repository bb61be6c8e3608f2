// Held in one of these ways.
// @of that Event
// @param modes [EventMode!]!
MATCH (that:Meeting)
WHERE that.mode IN $modes
RETURN that
