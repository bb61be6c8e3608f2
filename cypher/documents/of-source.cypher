// Documents of a source that match, the newest first; those without a date last.
// @to that Document
// @param source ID!
// @param dayFrom String!
// @param periodTo Date!
// @param hasPeriod Boolean!
// @same that.sourceId
MATCH (that:Document)
WHERE that.sourceId = $source AND that.day >= $dayFrom AND that:Shown AND (NOT $hasPeriod OR that.publishedEarliest <= $periodTo)
RETURN that
ORDER BY that.day DESC, that.id
