// What was found around something: the neighbours with distance and degree, the start, and how many of each kind were left out.
// @to start ID, found [[ANY]], hiddenKinds [[ANY]]
// @param of ID!
// @param neighbours [[ANY]]
// @param hidden [[ANY]]
WITH $neighbours AS found
RETURN $of AS start, found, $hidden AS hiddenKinds
ORDER BY start
