// Documents that match, the newest first; those without a date last.
// to that Document
// param source ID
// param periodFrom Date!
// param periodTo Date!
// param hasPeriod Boolean!
MATCH (that:Document)
WHERE that:Shown AND ($source IS NULL OR EXISTS { (that)-[:PUBLISHED_BY]->({id: $source}) })
  AND (NOT $hasPeriod OR (that.publishedLatest >= $periodFrom AND that.publishedEarliest <= $periodTo))
RETURN that
ORDER BY coalesce(that.publishedLatest, '') DESC, that.id
