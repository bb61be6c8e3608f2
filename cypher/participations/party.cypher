// The most exact thing known about who took part: the official, else the post, else the side itself.
// @from this Participation
// @to one that Party
MATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})
MATCH (this)-[:PARTY]->(that)
RETURN that
