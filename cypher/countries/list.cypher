// Countries that match, by name.
// to that Country
MATCH (that:Country) WHERE that:Shown AND that.name IS NOT NULL
RETURN that
ORDER BY that.name, that.id
