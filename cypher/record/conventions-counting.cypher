// The conventions whose rule counts members of a group that these memberships are of.
// param ids [STRING]
// column id STRING
UNWIND $ids AS wanted
MATCH (:Fact {id: wanted})-[:IN]->(group:Agency)
WITH DISTINCT group.id AS groupId
MATCH (convention:Convention) WHERE convention.rule CONTAINS '"' + groupId + '"'
RETURN DISTINCT convention.id AS id
