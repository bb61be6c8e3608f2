// How many different neighbours these have.
// @param ids [ID!]!
// @column id ID!
// @column degree Int!
UNWIND $ids AS wanted
MATCH (one:Entity {id: wanted})
CALL (one) {
  // Lists what links entities.
  MATCH (one)-[:SEATED_IN|PUBLISHED_BY|COPY_OF|SUCCESSOR_OF|ORGAN_OF|UNIT_OF|POST_IN|POST_OF|ACCREDITED_TO|ORGANISED_BY|IN_COUNTRY|EDITION_OF|PART_OF|ON_MARGINS_OF|HOSTED_BY|CONCERNS|ABOUT|DEPOSITED_WITH|SUPPLEMENTS]-(next:Shown)
  RETURN next
  UNION
  MATCH (one)-[:INVOLVED_IN]->(:Asserted)-[:AT_EVENT]->(next:Event)
  RETURN next
  UNION
  MATCH (one)<-[:AT_EVENT]-(:Asserted)<-[:INVOLVED_IN]-(next)
  RETURN next
  UNION
  MATCH (one)-[:HAS|HAS_MEMBERSHIP|PERFORMED]->(:Asserted)-[:OF|IN|UNDER]->(next)
  RETURN next
  UNION
  MATCH (one)<-[:OF|IN|UNDER]-(:Asserted)<-[:HAS|HAS_MEMBERSHIP|PERFORMED]-(next)
  RETURN next
}
WITH wanted, one, next WHERE next <> one
RETURN wanted AS id, count(DISTINCT next) AS degree
ORDER BY id
