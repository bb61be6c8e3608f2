// Conventions that match, by name.
// to that Convention
MATCH (that:Convention) WHERE that:Shown AND that.name IS NOT NULL
RETURN that
ORDER BY that.name, that.id
