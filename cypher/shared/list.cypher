// Those of a kind that match, by name.
// @for countries/list Country, agencies/list Agency, conventions/list Convention, officials/list Official
// @to that Country
// Each has a name: the condition is for the planner, which then takes the order from an index.
MATCH (that:Country) WHERE that:Shown AND that.name IS NOT NULL
RETURN that
ORDER BY that.name, that.id
