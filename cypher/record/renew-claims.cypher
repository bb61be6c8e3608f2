// Renews claims that had ended, and keeps in which operation.
// param ids [STRING]
// param number INTEGER
UNWIND $ids AS wanted
MATCH (claim:Claim {id: wanted})
SET claim:Live
SET claim.retractedAt = NULL, claim.ended = coalesce(claim.ended, []) + $number
