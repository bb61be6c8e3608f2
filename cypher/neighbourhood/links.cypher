// The links between the neighbours, and with the start.
// @from start ID, found [[ANY]]
// @to source ID, target ID, kind String, count Int
WITH 'series:octopus-conference' AS start, [] AS found
WITH [start] + [one IN found | one[0]] AS ids
UNWIND ids AS wanted
MATCH (one:Entity {id: wanted})
CALL (one, ids) {
  // Lists what links entities.
  MATCH (one)-[link:SEATED_IN|PUBLISHED_BY|COPY_OF|SUCCESSOR_OF|ORGAN_OF|UNIT_OF|POST_IN|POST_OF|ACCREDITED_TO|ORGANISED_BY|IN_COUNTRY|EDITION_OF|PART_OF|ON_MARGINS_OF|HOSTED_BY|CONCERNS|ABOUT|DEPOSITED_WITH|SUPPLEMENTS]->(target) WHERE target.id IN ids AND target <> one
  RETURN one AS source, target, CASE type(link) WHEN 'ORGAN_OF' THEN 'COUNTRY' WHEN 'UNIT_OF' THEN 'PART_OF' WHEN 'POST_IN' THEN 'AGENCY' WHEN 'POST_OF' THEN 'COUNTRY' WHEN 'SEATED_IN' THEN 'COUNTRY' WHEN 'IN_COUNTRY' THEN 'COUNTRY' WHEN 'EDITION_OF' THEN 'SERIES'
    WHEN 'ORGANISED_BY' THEN 'ORGANISER' WHEN 'HOSTED_BY' THEN 'HOST' WHEN 'ABOUT' THEN 'TOPIC' WHEN 'DEPOSITED_WITH' THEN 'DEPOSITARY' WHEN 'PUBLISHED_BY' THEN 'SOURCE' ELSE type(link) END AS kind
  UNION ALL
  MATCH (one)<-[:AT_EVENT]-(:Asserted)<-[:INVOLVED_IN]-(source) WHERE source.id IN ids
  RETURN source, one AS target, 'PARTICIPATION' AS kind
  UNION ALL
  MATCH (one)-[link:HAS|HAS_MEMBERSHIP|PERFORMED]->(:Asserted)-[:OF|IN|UNDER]->(target) WHERE target.id IN ids AND target <> one
  RETURN one AS source, target, CASE type(link) WHEN 'HAS' THEN 'TENURE' WHEN 'HAS_MEMBERSHIP' THEN 'MEMBERSHIP' ELSE 'ACTION' END AS kind
}
WITH source.id AS source, target.id AS target, kind, count(*) AS number
RETURN source, target, kind, number AS count
ORDER BY source, target, kind
