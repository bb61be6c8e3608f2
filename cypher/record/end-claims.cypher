// Ends claims, and keeps in which operation; only live claims have a place among the others.
// param ids [STRING]
// param number INTEGER
// param at STRING
UNWIND $ids AS wanted
MATCH (claim:Claim {id: wanted})
REMOVE claim:Live
SET claim.retractedAt = $at, claim.place = NULL, claim.ended = coalesce(claim.ended, []) + $number
