// The memberships in an organisation that certainly cover a day, by the member's name.
// @from this Agency
// @to that Membership
// @param asOf Date
MATCH (this:Entity {id: 'agency:asean'})
MATCH (this)<-[:IN]-(that:Membership)<-[:HAS_MEMBERSHIP]-(member)
WHERE that.certainFrom <= $asOf AND that.certainTo >= $asOf
RETURN that
ORDER BY member.name, that.id
