// What is called so, in any script, case or spelling on record; the best hit first.
// `sought` has the Lucene `query`, the `spellings` and the `accented` text: within a map, because the database plans a statement anew for a text or list parameter of another order of length, and people type one letter at a time.
// @to node Node, matched String, score Float
// @param sought MAP
// @param kinds [EntityKind!]
CALL db.index.fulltext.queryNodes('spellings', $sought.query) YIELD node AS hit, score AS relevance
OPTIONAL MATCH (named:Entity)-[:NAMED]->(hit)
WITH coalesce(named, hit) AS entity, hit, relevance, [hit.folded] + coalesce(hit.spellings, []) AS names
WHERE entity:Shown AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN [label IN labels(entity) | toUpper(label)]))
// The whole name; its beginning, then anything inside it, each the better when the last word is whole too; else its words in another order. The more of the name the text is, the better.
// Whoever types accents means them: a name without them then comes far behind; who types none is given names without first.
WITH entity, hit,
  CASE WHEN coalesce(hit.accented, hit.folded) CONTAINS $sought.accented THEN 1.0 WHEN $sought.accented = $sought.spellings[0] THEN 0.95 ELSE 0.3 END
  * (CASE WHEN any(name IN names WHERE name IN $sought.spellings) THEN 100.0
    WHEN any(name IN names WHERE any(text IN $sought.spellings WHERE name STARTS WITH text + ' ')) THEN 50.0 WHEN any(name IN names WHERE any(text IN $sought.spellings WHERE name STARTS WITH text)) THEN 45.0
    WHEN any(name IN names WHERE any(text IN $sought.spellings WHERE name + ' ' CONTAINS ' ' + text + ' ')) THEN 40.0 WHEN any(name IN names WHERE any(text IN $sought.spellings WHERE name CONTAINS ' ' + text)) THEN 35.0 ELSE 20.0 END
  + CASE WHEN hit = entity THEN 3.0 WHEN hit.kind = 'MISSPELLING' THEN 1.0 ELSE 2.0 END
  + CASE WHEN entity:Document THEN 0.0 WHEN entity:Event OR entity:Topic OR entity:Series THEN 4.0 WHEN entity:Post OR entity:Source THEN 3.0 ELSE 6.0 END
  + 1.0 * size($sought.spellings[0]) / (size($sought.spellings[0]) + size(hit.folded)) + 0.1 * relevance / (1.0 + relevance)) AS closeness
ORDER BY closeness DESC, size(hit.folded), hit.folded
WITH entity, collect(hit)[0] AS best, max(closeness) AS closeness
RETURN entity AS node, coalesce(best.text, best.name) AS matched, floor(closeness) AS score
ORDER BY closeness DESC, entity.id
