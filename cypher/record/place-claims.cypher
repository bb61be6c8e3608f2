// Puts known claims in their order.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (claim:Claim {id: row[0]})
SET claim.place = row[1]
