// Who had signed a convention by a day, whether or not bound since, by name.
// @from this Convention
// @to actor Actor, convention Convention, signed TreatyAction?, consent TreatyAction?, withdrawal TreatyAction?, stage String, asOf String, actorId String, stated String?
// @param asOf Date
MATCH (this:Entity {id: 'convention:hanoi-convention'})
MATCH (actor)-[stands:STANDS]->(this)
WHERE stands.from <= $asOf AND stands.until > $asOf AND stands.signed IS NOT NULL
OPTIONAL MATCH (signed:Fact {id: stands.signed})
OPTIONAL MATCH (consent:Fact {id: stands.consent})
OPTIONAL MATCH (withdrawal:Fact {id: stands.withdrawal})
WITH actor, this AS convention, stands, signed, consent, withdrawal
RETURN actor, convention, signed, consent, withdrawal, stands.stage AS stage, $asOf AS asOf, actor.id AS actorId, stands.stated AS stated
ORDER BY actor.name, actor.id
