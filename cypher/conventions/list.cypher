// Conventions that match, by name.
// to that Convention
MATCH (that:Convention) WHERE that:Shown
RETURN that
ORDER BY that.name, that.id
