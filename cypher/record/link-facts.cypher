// Links facts to what they name.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (from:Fact {id: row[0]})
MATCH (to:Entity {id: row[2]})
CREATE (from)-[:$(row[1])]->(to)
