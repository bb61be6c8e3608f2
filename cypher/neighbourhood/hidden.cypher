// How many of each kind were left out, the most first.
// @from hiddenKinds [[ANY]]
// @to kind String, count Int
WITH [] AS hiddenKinds
UNWIND range(0, size(hiddenKinds) - 1) AS place
WITH place, hiddenKinds[place] AS one
RETURN one[0] AS kind, one[1] AS count
ORDER BY place
