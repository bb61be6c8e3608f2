// Links things to what they name, and those who act to facts; entities' links keep their place and have the target and the day, for indexes that give the newest.
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (:Told {id: row[0]})-[:SHOWN_AS]->(thing)
UNWIND row[1] AS end
MATCH (:Told {id: end[0]})-[:SHOWN_AS]->(other)
FOREACH (link IN end[1] | CREATE (thing)-[made:$(link[0])]->(other) SET made = link[1])
FOREACH (type IN end[2] | CREATE (other)-[:$(type)]->(thing))
