// With at most so many participants.
// @of that Event
// @param maxParticipants Int!
MATCH (that:Meeting)
WHERE coalesce(that.size, 0) <= $maxParticipants
RETURN that
