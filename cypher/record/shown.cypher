// Which of these ids are shown, with the seniority of posts, the life of countries and agencies, and what is planned.
// @param ids [STRING]
// @column id STRING
// @column seniority INTEGER
// @column firstDay STRING
// @column lastDay STRING
// @column planned BOOLEAN
UNWIND $ids AS wanted
MATCH (thing:Thing {id: wanted}) WHERE thing:Shown
RETURN wanted AS id, CASE WHEN thing:Post THEN thing.seniority END AS seniority, thing.firstDay AS firstDay, thing.lastDay AS lastDay, coalesce(thing.modality = 'PLANNED', false) AS planned
