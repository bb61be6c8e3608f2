// To what a country or agency certainly belongs on a day, by the organisation's name.
// @from this Actor
// @to that Membership
// @param asOf Date
MATCH (this:Entity {id: 'country:VNM'})
MATCH (this)-[:HAS_MEMBERSHIP]->(that:Membership)-[:IN]->(group:Agency)
WHERE that.certainFrom <= $asOf AND that.certainTo >= $asOf
RETURN that
ORDER BY group.name, that.id
