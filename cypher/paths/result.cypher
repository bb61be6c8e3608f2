// The chains that a search found, ready to be told.
// @to paths [[ANY]], complete Boolean, note String?
// @param found [[ANY]]
// @param complete Boolean!
// @param note String
WITH $found AS paths
RETURN paths, $complete AS complete, $note AS note
ORDER BY complete
