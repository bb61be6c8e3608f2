// The meetings that someone, or someone on their behalf, took part in; the newest first.
// from this Actor to that Event
MATCH (this:Entity {id: 'official:to-lam'})
MATCH (this)-[:ATTENDED]->(that:Meeting)
RETURN that
ORDER BY that.day DESC, that.id
