// Every dated fact of an official, country or agency, at its (first) day, the oldest first.
// @from this Actor
// @to fact Fact, event Event?, on String, kind String, what String?, manner String?, earliest String
// @param periodFrom Date!
// @param periodTo Date!
MATCH (this:Entity {id: 'official:ghada-waly'})
CALL (this) {
  MATCH (this)-[:INVOLVED_IN]->(fact:Asserted)-[:AT_EVENT]->(event:Event) WHERE event.when IS NOT NULL
  RETURN fact, event, event.when AS text, event.earliest AS earliest, event.latest AS latest, 'PARTICIPATION' AS kind, event.name AS what, fact.status AS manner
  UNION
  MATCH (this)-[:HAS]->(fact:Asserted)-[:OF]->(post:Post) WHERE fact.from IS NOT NULL OR fact.to IS NOT NULL
  RETURN fact, null AS event, coalesce(fact.from, fact.to) AS text, CASE WHEN fact.from IS NULL THEN fact.certainTo ELSE fact.possibleFrom END AS earliest,
    CASE WHEN fact.from IS NULL THEN fact.possibleTo ELSE fact.certainFrom END AS latest, 'TENURE' AS kind, post.title AS what, CASE WHEN fact.from IS NULL THEN 'until' ELSE 'since' END AS manner
  UNION
  MATCH (this)-[:HAS_MEMBERSHIP]->(fact:Asserted)-[:IN]->(group:Agency) WHERE fact.from IS NOT NULL OR fact.to IS NOT NULL
  RETURN fact, null AS event, coalesce(fact.from, fact.to) AS text, CASE WHEN fact.from IS NULL THEN fact.certainTo ELSE fact.possibleFrom END AS earliest,
    CASE WHEN fact.from IS NULL THEN fact.possibleTo ELSE fact.certainFrom END AS latest, 'MEMBERSHIP' AS kind, group.name AS what, CASE WHEN fact.from IS NULL THEN 'until' ELSE 'since' END AS manner
  UNION
  MATCH (this)-[:PERFORMED]->(fact:Asserted)-[:UNDER]->(convention:Convention)
  WHERE fact.on IS NOT NULL OR fact.effective IS NOT NULL
  OPTIONAL MATCH (fact)-[:DONE_AT]->(event:Event)
  RETURN fact, event, coalesce(fact.on, fact.effective) AS text, CASE WHEN fact.on IS NULL THEN coalesce(fact.effectiveEarliest, fact.effectiveFrom) ELSE fact.earliest END AS earliest, CASE WHEN fact.on IS NULL THEN fact.effectiveFrom ELSE fact.latest END AS latest,
    'ACTION' AS kind, convention.name AS what, fact.act AS manner
  UNION
  MATCH (this)<-[:SIGNED_BY]-(fact:Asserted)-[:UNDER]->(convention:Convention)
  WHERE fact.on IS NOT NULL OR fact.effective IS NOT NULL
  OPTIONAL MATCH (fact)-[:DONE_AT]->(event:Event)
  RETURN fact, event, coalesce(fact.on, fact.effective) AS text, CASE WHEN fact.on IS NULL THEN coalesce(fact.effectiveEarliest, fact.effectiveFrom) ELSE fact.earliest END AS earliest, CASE WHEN fact.on IS NULL THEN fact.effectiveFrom ELSE fact.latest END AS latest,
    'ACTION' AS kind, convention.name AS what, fact.act AS manner
}
WITH fact, event, text, coalesce(earliest, '0000-01-01') AS earliest, coalesce(latest, '9999-12-31') AS latest, kind, what, manner
WHERE latest >= $periodFrom AND earliest <= $periodTo
RETURN fact, event, CASE WHEN text STARTS WITH '..' OR text STARTS WITH '/' THEN text ELSE split(text, '/')[0] END AS on, kind, what, manner, earliest
ORDER BY earliest, text, fact.id
