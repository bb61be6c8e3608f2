// Treaty acts of a country or organisation, the newest first; those without a date last.
// @to that TreatyAction
// @answers actors
// @param actor ID!
MATCH (:Entity {id: $actor})-[:PERFORMED]->(that:Action)
RETURN that
ORDER BY that.day DESC, that.id
