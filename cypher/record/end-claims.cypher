// Ends claims, and keeps in which operation.
// param ids [STRING]
// param number INTEGER
// param at STRING
UNWIND $ids AS wanted
MATCH (claim:Claim {id: wanted})
REMOVE claim:Live
SET claim.retractedAt = $at, claim.ended = coalesce(claim.ended, []) + $number
