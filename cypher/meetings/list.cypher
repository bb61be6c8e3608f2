// Meetings that match, the newest first.
// to that Event
MATCH (that:Meeting) WHERE that:Shown
RETURN that
ORDER BY coalesce(that.latest, '') DESC, that.id
