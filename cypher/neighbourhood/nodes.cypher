// The neighbours, nearest and best connected first.
// @from found [[ANY]]
// @to node Node, distance Int, degree Int
WITH [] AS found
UNWIND range(0, size(found) - 1) AS place
WITH place, found[place] AS one
MATCH (entity:Entity {id: one[0]})
WITH place, entity, one[1] AS far, one[2] AS linked
RETURN entity AS node, far AS distance, linked AS degree
ORDER BY place
