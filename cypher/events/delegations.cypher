// The countries and agencies present at an event, with who was there for each, by name.
// @from this Event
// @to of Actor, members [Participation], head Participation?, seniority Int, size Int
MATCH (this:Entity {id: 'event:interpol-ga-93'})
MATCH (this)<-[:AT_EVENT]-(member:Participation {status: 'ATTENDED'})-[:SIDE]->(side:Country|Agency)
WITH side, member ORDER BY member.seniority, member.id
WITH side, collect(member) AS members
RETURN side AS of, members, [one IN members WHERE one.role = 'HEAD_OF_DELEGATION'][0] AS head, members[0].seniority AS seniority, size(members) AS size
ORDER BY side.name, side.id
