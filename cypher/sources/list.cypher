// Sources of some kinds and of a country, by name.
// @to that Source
// @param kinds [SourceKind!]
// @param country ID
MATCH (that:Source)
WHERE that:Shown AND ($kinds IS NULL OR that.kind IN $kinds) AND ($country IS NULL OR EXISTS { (that)-[:SEATED_IN]->({id: $country}) })
RETURN that
ORDER BY that.name, that.id
