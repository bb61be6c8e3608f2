// Treaty acts under a convention, the newest first; those without a date last.
// @to that TreatyAction
// @answers convention
// @param convention ID!
MATCH (:Entity {id: $convention})<-[:UNDER]-(that:Action)
RETURN that
ORDER BY that.day DESC, that.id
