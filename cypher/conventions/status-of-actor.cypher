// Where a country or organisation stands under a convention on a day.
// @from this Actor
// @to actor Actor, convention Convention, signed TreatyAction?, consent TreatyAction?, withdrawal TreatyAction?, stage String, asOf String, actorId String, stated String?
// @param of ID!
// @param asOf Date
MATCH (this:Entity {id: 'country:VNM'})
MATCH (convention:Entity {id: $of}) WHERE convention:Convention AND NOT convention:Hidden
OPTIONAL MATCH (this)-[stands:STANDS]->(convention)
WHERE stands.from <= $asOf AND stands.until > $asOf
OPTIONAL MATCH (signed:Fact {id: stands.signed})
OPTIONAL MATCH (consent:Fact {id: stands.consent})
OPTIONAL MATCH (withdrawal:Fact {id: stands.withdrawal})
WITH this AS actor, convention, stands, signed, consent, withdrawal
RETURN actor, convention, signed, consent, withdrawal, coalesce(stands.stage, 'NONE') AS stage, $asOf AS asOf, actor.id AS actorId, stands.stated AS stated
ORDER BY actor.id
