// Which of these ids are shown, with the seniority of posts.
// @param ids [STRING]
// @column id STRING
// @column seniority INTEGER
UNWIND $ids AS wanted
MATCH (thing:Thing {id: wanted}) WHERE thing:Shown
RETURN wanted AS id, CASE WHEN thing:Post THEN thing.seniority END AS seniority
