// Claims whose operation is not on record.
// @column id STRING
MATCH (claim:Claim)
WHERE NOT EXISTS { (:Operation {number: claim.operation}) }
RETURN claim.id AS id
ORDER BY id
LIMIT 100
