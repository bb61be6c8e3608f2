// An edition of this series.
// @of that Event
// @param series ID!
// @same that.seriesId
MATCH (that:Event)
WHERE that.seriesId = $series
RETURN that
