// The seniority of posts.
// param ids [STRING]
// column id STRING
// column seniority INTEGER
UNWIND $ids AS wanted
MATCH (post:Entity {id: wanted})
RETURN post.id AS id, post.seniority AS seniority
