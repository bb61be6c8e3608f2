// It was finished after the record had this version: as many changes as that were finished before.
// @of operation Operation, fact Fact
// @param since ID!
MATCH (operation:Operation)
WHERE COUNT { MATCH (earlier:Operation {state: 'DONE'}) WHERE earlier.endedAt < operation.endedAt OR (earlier.endedAt = operation.endedAt AND earlier.number <= operation.number) RETURN earlier } > toIntegerOrNull($since)
RETURN operation
