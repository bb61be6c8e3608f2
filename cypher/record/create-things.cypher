// Makes the nodes of things that had none, with their labels and properties.
// @param rows [[ANY]]
UNWIND $rows AS row
CREATE (thing:$(row[0]))
SET thing = row[1]
