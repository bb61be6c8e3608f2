// What is called so, in any script, case or spelling on record; the best hit first.
// @to node Node, matched String, score Float
// @param query String!
// @param folded String!
// @param kinds [EntityKind!]
CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS hit, score AS relevance
OPTIONAL MATCH (named:Entity)-[:NAMED]->(hit)
WITH coalesce(named, hit) AS entity, hit, relevance, [hit.folded, coalesce(hit.parts, hit.folded)] AS spellings
WHERE entity:Shown AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN [label IN labels(entity) | toUpper(label)]))
// The whole name; its beginning, then anything inside it, each the better when the last word is whole too; else its words in another order. The more of the name the text is, the better.
WITH entity, hit,
  CASE WHEN any(name IN spellings WHERE name = $folded) THEN 100.0
    WHEN any(name IN spellings WHERE name STARTS WITH $folded + ' ') THEN 50.0 WHEN any(name IN spellings WHERE name STARTS WITH $folded) THEN 45.0
    WHEN any(name IN spellings WHERE name + ' ' CONTAINS ' ' + $folded + ' ') THEN 40.0 WHEN any(name IN spellings WHERE name CONTAINS ' ' + $folded) THEN 35.0 ELSE 20.0 END
  + CASE WHEN hit = entity THEN 3.0 WHEN hit.kind = 'MISSPELLING' THEN 1.0 ELSE 2.0 END
  + CASE WHEN entity:Document THEN 0.0 WHEN entity:Event OR entity:Topic OR entity:Series THEN 4.0 WHEN entity:Post OR entity:Source THEN 3.0 ELSE 6.0 END
  + 1.0 * size($folded) / (size($folded) + size(hit.folded)) + 0.1 * relevance / (1.0 + relevance) AS closeness
ORDER BY closeness DESC, size(hit.folded), hit.folded
WITH entity, collect(hit)[0] AS best, max(closeness) AS closeness
RETURN entity AS node, coalesce(best.text, best.name) AS matched, floor(closeness) AS score
ORDER BY closeness DESC, entity.id
