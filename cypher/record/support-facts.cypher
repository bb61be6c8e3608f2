// Links new claims to the facts they are about.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (claim:Claim {id: row[0]})
MATCH (fact:Fact {id: row[1]})
CREATE (claim)-[:SUPPORTS]->(fact)
