// About this topic.
// @of that Event
// @param topic ID!
CALL () {
  MATCH (:Entity {id: $topic})<-[:ABOUT]-(one:Event)
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Event)
WHERE that:Entity AND that.id IN found
RETURN that
