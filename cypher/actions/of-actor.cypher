// The treaty acts of a country or organisation, the newest first.
// @from this Actor
// @to that TreatyAction
MATCH (this:Entity {id: 'country:VNM'})
MATCH (this)-[:PERFORMED]->(that:Action)
RETURN that
ORDER BY coalesce(that.latest, '') DESC, that.id
