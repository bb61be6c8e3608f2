// The acts and memberships from which the entry into force of conventions with a rule is concluded.
// @param ids [STRING]
// @column convention STRING
// @column rule STRING
// @column acts [[ANY]]
UNWIND $ids AS wanted
MATCH (convention:Entity {id: wanted}) WHERE convention:Convention
WITH convention, CASE WHEN convention.rule CONTAINS 'atLeast' THEN [part IN split(convention.rule, '"') WHERE part STARTS WITH 'agency:'] ELSE [] END AS groups
RETURN convention.id AS convention, convention.rule AS rule, COLLECT {
  MATCH (actor)-[:PERFORMED]->(act:Asserted)-[:UNDER]->(convention)
  RETURN [act.id, actor.id, coalesce(actor.kind = 'REGIONAL_ORGANISATION', false), act.act, act.earliest, act.latest, act.on IS NULL, act.effective, act.againstId, actor.lastDay,
    COLLECT { MATCH (actor)-[:HAS_MEMBERSHIP]->(membership:Membership)-[:IN]->(group) WHERE group.id IN groups RETURN [group.id, membership.certainFrom, membership.certainTo] }]
} AS acts
