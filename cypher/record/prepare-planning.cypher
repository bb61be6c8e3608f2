// Samples the indexes anew and forgets the plans that were made for the graph as it was.
// @param seconds INTEGER
CALL db.prepareForReplanning($seconds)
