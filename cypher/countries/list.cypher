// Countries that match, by name.
// to that Country
MATCH (that:Country) WHERE that:Shown
RETURN that
ORDER BY that.name, that.id
