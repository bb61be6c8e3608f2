// Facts that match, the newest on record first.
// to that Fact
MATCH (that:Fact) WHERE that:Shown
RETURN that
ORDER BY that.recordedAt DESC, that.id
