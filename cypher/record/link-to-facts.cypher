// Links those who act to facts.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})
MATCH (to:Fact {id: row[2]})
CREATE (from)-[:$(row[1])]->(to)
