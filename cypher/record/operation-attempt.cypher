// How often an operation was taken over, how far it is, and by whom.
// @param number INTEGER
// @column attempt INTEGER
// @column state STRING
// @column by STRING
MATCH (operation:Operation {number: $number})
RETURN operation.attempt AS attempt, operation.state AS state, operation.by AS by
