// Documents that match, the newest first; those without a date last.
// @to that Document
// @param dayFrom String!
// @param periodTo Date!
// @param hasPeriod Boolean!
MATCH (that:Document)
WHERE that.day >= $dayFrom AND that:Shown AND (NOT $hasPeriod OR that.publishedEarliest <= $periodTo)
RETURN that
ORDER BY that.day DESC, that.id
