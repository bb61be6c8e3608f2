// Facts of one kind that match, the newest on record first.
// @to that Fact
// @answers kinds
// @param kind String!
// @same that.kind
// Each has both: the condition is for the planner, which then takes the order from an index.
MATCH (that:Fact) WHERE that.kind = $kind AND that:Shown AND that.recency IS NOT NULL AND that.id IS NOT NULL
RETURN that
ORDER BY that.recency, that.id
