// The acts and memberships from which a convention's entry into force is concluded, and who is supposed to deposit.
// @from this Convention
// @to action TreatyAction?, id String?, actorId String, regional Boolean, act String?, earliest String?, day String?, isUndated Boolean, effective String?, against String?, actorEnd String?, actorName String?, rule String?, inForce String?, periods [String], named [String], conventionId String
// @param supposed [ID!]!
MATCH (this:Entity {id: 'convention:hanoi-convention'})
WITH this AS convention, CASE WHEN this.rule CONTAINS 'atLeast' OR this.rule CONTAINS 'include' THEN [part IN split(this.rule, '"') WHERE part STARTS WITH 'agency:' OR part STARTS WITH 'country:'] ELSE [] END AS namedIds
WITH convention, namedIds, COLLECT { UNWIND namedIds AS namedId MATCH (one:Entity {id: namedId}) RETURN namedId + '|' + one.name } AS named
CALL (convention) {
  OPTIONAL MATCH (by)-[:PERFORMED]->(action:Asserted)-[:UNDER]->(convention)
  WHERE action.act IN ['DEFINITIVE_SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION', 'FORMAL_CONFIRMATION', 'CONSENT_TO_BE_BOUND', 'WITHDRAWAL', 'DOMESTIC_APPROVAL']
  RETURN by, action
  UNION
  MATCH (by:Entity) WHERE by.id IN $supposed AND (by:Country OR by:Agency) AND by:Shown
  RETURN by, null AS action
}
RETURN action, action.id AS id, by.id AS actorId, coalesce(by.kind = 'REGIONAL_ORGANISATION', false) AS regional, action.act AS act, action.earliest AS earliest, action.latest AS day, action.on IS NULL AS isUndated, action.effective AS effective, action.againstId AS against, by.lastDay AS actorEnd, CASE WHEN action.on IS NULL THEN by.name END AS actorName,
  convention.rule AS rule, convention.inForce AS inForce, convention.id AS conventionId,
  COLLECT { UNWIND [id IN namedIds WHERE id STARTS WITH 'agency:'] AS groupId MATCH (group:Entity {id: groupId}) MATCH (by)-[:HAS_MEMBERSHIP]->(membership:Membership)-[:IN]->(group) RETURN group.id + '|' + membership.certainFrom + '|' + membership.certainTo } AS periods,
  named
ORDER BY day, id, actorId
