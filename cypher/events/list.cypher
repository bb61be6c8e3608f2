// Events that match, the newest first; those without a date last.
// to that Event
MATCH (that:Event) WHERE that:Shown
RETURN that
ORDER BY coalesce(that.latest, '') DESC, that.id
