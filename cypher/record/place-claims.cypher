// Puts linked claims into their order, and says which are live: only these have a place.
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (claim:Claim {id: row[0]})
SET claim.place = row[1].place, claim.supports = row[1].supports, claim.retractedAt = row[1].retractedAt
FOREACH (_ IN CASE WHEN claim.place IS NULL THEN [] ELSE [1] END | SET claim:Live)
FOREACH (_ IN CASE WHEN claim.place IS NULL THEN [1] ELSE [] END | REMOVE claim:Live)
