// Links things to what they name, and those who act to facts; entities' links keep their place and have the target and the day, for indexes that give the newest.
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (thing:Thing {id: row[0]})
UNWIND row[1] AS end
MATCH (other:Thing {id: end[0]})
FOREACH (link IN end[1] | CREATE (thing)-[made:$(link[0])]->(other) SET made = link[1])
FOREACH (type IN end[2] | CREATE (other)-[:$(type)]->(thing))
