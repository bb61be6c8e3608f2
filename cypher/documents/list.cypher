// Documents that match, the newest first; those without a date last.
// to that Document
// param periodFrom Date!
// param periodTo Date!
// param hasPeriod Boolean!
MATCH (that:Document)
WHERE that.day >= '' AND that:Shown AND (NOT $hasPeriod OR (that.publishedLatest >= $periodFrom AND that.publishedEarliest <= $periodTo))
RETURN that
ORDER BY that.day DESC, that.id
