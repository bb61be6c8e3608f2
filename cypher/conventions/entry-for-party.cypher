// The acts from which it is concluded since when a convention is in force for a party that no source states it of.
// @from convention Convention, stage String, stated String, asOf String
// @to action TreatyAction?, id String?, actorId String, regional Boolean, act String?, earliest String?, day String?, isUndated Boolean, effective String?, against String?, actorEnd String?, actorName String?, rule String?, inForce String?, periods [String], named [String], conventionId String
MATCH (convention:Entity {id: 'convention:hanoi-convention'}) WITH convention, 'PARTY' AS stage, null AS stated, '2026-07-01' AS asOf
WITH convention, stage, stated, asOf
WHERE stage = 'PARTY' AND stated IS NULL AND convention.rule IS NOT NULL
WITH convention, CASE WHEN convention.rule CONTAINS 'atLeast' OR convention.rule CONTAINS 'include' THEN [part IN split(convention.rule, '"') WHERE part STARTS WITH 'agency:' OR part STARTS WITH 'country:'] ELSE [] END AS namedIds
WITH convention, namedIds, COLLECT { UNWIND namedIds AS namedId MATCH (one:Entity {id: namedId}) RETURN namedId + '|' + one.name } AS named
CALL (convention) {
  OPTIONAL MATCH (by)-[:PERFORMED]->(action:Asserted)-[:UNDER]->(convention)
  WHERE action.act IN ['DEFINITIVE_SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION', 'FORMAL_CONFIRMATION', 'CONSENT_TO_BE_BOUND', 'WITHDRAWAL', 'DOMESTIC_APPROVAL']
  RETURN by, action
}
RETURN action, action.id AS id, by.id AS actorId, coalesce(by.kind = 'REGIONAL_ORGANISATION', false) AS regional, action.act AS act, action.earliest AS earliest, action.latest AS day, action.on IS NULL AS isUndated, action.effective AS effective, action.againstId AS against, by.lastDay AS actorEnd, CASE WHEN action.on IS NULL THEN by.name END AS actorName,
  convention.rule AS rule, convention.inForce AS inForce, convention.id AS conventionId,
  COLLECT { UNWIND [id IN namedIds WHERE id STARTS WITH 'agency:'] AS groupId MATCH (group:Entity {id: groupId}) MATCH (by)-[:HAS_MEMBERSHIP]->(membership:Membership)-[:IN]->(group) RETURN group.id + '|' + membership.certainFrom + '|' + membership.certainTo } AS periods,
  named
ORDER BY day, id, actorId
