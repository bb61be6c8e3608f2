// Links facts to facts; one that a later batch writes is there by its id until then.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (from:Fact {id: row[0]})
MERGE (to:Fact {id: row[2]})
CREATE (from)-[:$(row[1])]->(to)
