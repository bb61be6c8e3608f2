// Writes facts that are new, with their labels and properties.
// param rows [[ANY]]
UNWIND $rows AS row
CREATE (fact:Fact {id: row[0]})
SET fact = row[2]
SET fact:$(row[1])
