// The acts and memberships from which a convention's entry into force is concluded, and who is supposed to deposit.
// @from this Convention
// @to action TreatyAction?, id String?, actorId String, regional Boolean, act String?, earliest String?, day String?, effective String?, rule String?, inForce String?, periods [String], groups [String], conventionId String
// @param supposed [ID!]!
MATCH (this:Entity {id: 'convention:hanoi-convention'})
WITH this AS convention
CALL (convention) {
  OPTIONAL MATCH (by)-[:PERFORMED]->(action:Action)-[:UNDER]->(convention)
  WHERE action.act IN ['DEFINITIVE_SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION', 'FORMAL_CONFIRMATION', 'CONSENT_TO_BE_BOUND', 'WITHDRAWAL', 'DOMESTIC_APPROVAL']
  RETURN by, action
  UNION
  MATCH (by:Entity) WHERE by.id IN $supposed AND (by:Country OR by:Agency) AND by:Shown
  RETURN by, null AS action
}
WITH convention, by, action, CASE WHEN convention.rule CONTAINS 'atLeast' THEN [part IN split(convention.rule, '"') WHERE part STARTS WITH 'agency:'] ELSE [] END AS groupIds
RETURN action, action.id AS id, by.id AS actorId, coalesce(by.kind = 'REGIONAL_ORGANISATION', false) AS regional, action.act AS act, action.earliest AS earliest, action.latest AS day, action.effective AS effective,
  convention.rule AS rule, convention.inForce AS inForce, convention.id AS conventionId,
  COLLECT { UNWIND groupIds AS groupId MATCH (group:Entity {id: groupId}) MATCH (by)-[:HAS_MEMBERSHIP]->(membership:Membership)-[:IN]->(group) RETURN group.id + '|' + membership.certainFrom + '|' + membership.certainTo } AS periods,
  COLLECT { UNWIND groupIds AS groupId MATCH (group:Entity {id: groupId}) RETURN groupId + '|' + group.name } AS groups
ORDER BY day, id, actorId
