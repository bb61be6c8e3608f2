// Agencies and organisations that match, by name.
// to that Agency
MATCH (that:Agency) WHERE that:Shown AND that.name IS NOT NULL
RETURN that
ORDER BY that.name, that.id
