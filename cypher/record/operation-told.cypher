// Notes that an operation has told all that it had to tell: what is left is to conclude from it.
// @param number INTEGER
MATCH (operation:Operation {number: $number})
SET operation.state = 'DRAINING'
