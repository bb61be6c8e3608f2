// The conventions whose rule counts members of these groups.
// @param ids [STRING]
// @column id STRING
UNWIND $ids AS groupId
MATCH (convention:Convention) WHERE convention.rule CONTAINS '"' + groupId + '"'
RETURN DISTINCT convention.id AS id
