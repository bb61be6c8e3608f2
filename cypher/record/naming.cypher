// What names these things and so is shown, or linked, as they are: entities by a link of their own, facts by any.
// param ids [STRING]
// column id STRING
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (changed:Entity {id: wanted})<-[link]-(other:Entity) WHERE type(link) <> 'ATTENDED'
  RETURN other
  UNION
  MATCH (changed:Entity {id: wanted})--(other:Fact)
  RETURN other
  UNION
  MATCH (changed:Fact {id: wanted})<-[:SAYS_OF|AGAINST|NAMES_ASIDE]-(other)
  RETURN other
}
RETURN DISTINCT other.id AS id
