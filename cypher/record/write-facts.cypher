// Writes facts that are known, with their labels and properties.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (fact:Fact {id: row[0]})
SET fact = row[2]
REMOVE fact:Shown:Hidden
SET fact:$(row[1])
