// Each chain, in the order in which it was found.
// @from paths [[ANY]]
// @to hops [[ANY]], length Int
WITH [] AS paths
UNWIND range(0, size(paths) - 1) AS place
WITH place, paths[place] AS hops
RETURN hops, size(hops) AS length
ORDER BY place
