// Where a country or organisation stands under this convention on a day.
// @from this Convention
// @to actor Actor, convention Convention, signed TreatyAction?, consent TreatyAction?, withdrawal TreatyAction?, stage String, asOf String, actorId String, stated String?
// @param of ID!
// @param asOf Date
MATCH (this:Entity {id: 'convention:hanoi-convention'})
MATCH (actor:Entity {id: $of}) WHERE NOT actor:Hidden AND (actor:Country OR actor:Agency)
OPTIONAL MATCH (actor)-[stands:STANDS]->(this)
WHERE stands.from <= $asOf AND stands.until > $asOf
OPTIONAL MATCH (signed:Fact {id: stands.signed})
OPTIONAL MATCH (consent:Fact {id: stands.consent})
OPTIONAL MATCH (withdrawal:Fact {id: stands.withdrawal})
WITH actor, this AS convention, stands, signed, consent, withdrawal
RETURN actor, convention, signed, consent, withdrawal, coalesce(stands.stage, 'NONE') AS stage, $asOf AS asOf, actor.id AS actorId, stands.stated AS stated
ORDER BY actor.id
