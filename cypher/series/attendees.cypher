// Who attended at least so many editions of a series, the most first.
// @from this Series
// @to party Party, participations [Participation], editions Int
// @param minimumEditions Int!
MATCH (this:Entity {id: 'series:oewg-ict-security-2021-2025'})
MATCH (this)<-[:EDITION_OF]-(event:Event)<-[:AT_EVENT]-(one:Participation {status: 'ATTENDED'})-[:PARTY]->(party)
WITH party, collect(one) AS participations, count(DISTINCT event) AS editions
WHERE editions >= $minimumEditions
RETURN party, participations, editions
ORDER BY editions DESC, party.id
