// The rows of a tally, with the names of what their keys are ids of.
// @from groups [[ANY]]
// @to keys [String], count Int, names [[ANY]]
WITH [[['2025', 'country:VNM'], 3]] AS groups
UNWIND range(0, size(groups) - 1) AS place
WITH place, groups[place] AS one
WITH place, one[0] AS keys, one[1] AS number
RETURN keys, number AS count, COLLECT { UNWIND keys AS key UNWIND split(key, '|') AS part MATCH (named:Entity {id: part}) RETURN [part, named.name] } AS names
ORDER BY place
