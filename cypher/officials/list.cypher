// Officials that match, by name.
// to that Official
MATCH (that:Official) WHERE that:Shown AND that.name IS NOT NULL
RETURN that
ORDER BY that.name, that.id
