// The acts that actors did under conventions, from which it follows where they stand under them.
// @param rows [[ANY]]
// @column actor STRING
// @column convention STRING
// @column acts [[ANY]]
UNWIND $rows AS row
MATCH (actor:Entity {id: row[0]})
UNWIND row[1] AS wanted
MATCH (convention:Entity {id: wanted}) WHERE convention:Convention
RETURN actor.id AS actor, convention.id AS convention, COLLECT {
  MATCH (actor)-[:PERFORMED]->(act:Asserted)-[:UNDER]->(convention)
  RETURN [act.id, act.act, act.earliest, act.latest, act.on IS NULL, act.effective, act.againstId, actor.lastDay]
} AS acts
