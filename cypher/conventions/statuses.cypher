// Where everyone who acted under a convention stands on a day, by name; who did nothing that counts stands at NONE.
// @from this Convention
// @to actor Actor, convention Convention, signed TreatyAction?, consent TreatyAction?, withdrawal TreatyAction?, stage String, asOf String, actorId String, stated String?
// @param asOf Date
// @param stages [TreatyStage!]
MATCH (this:Entity {id: 'convention:hanoi-convention'})
MATCH (actor)-[stands:STANDS]->(this)
WHERE stands.from <= $asOf AND stands.until > $asOf AND ($stages IS NULL OR stands.stage IN $stages)
OPTIONAL MATCH (signed:Fact {id: stands.signed})
OPTIONAL MATCH (consent:Fact {id: stands.consent})
OPTIONAL MATCH (withdrawal:Fact {id: stands.withdrawal})
WITH actor, this AS convention, stands, signed, consent, withdrawal
RETURN actor, convention, signed, consent, withdrawal, stands.stage AS stage, $asOf AS asOf, actor.id AS actorId, stands.stated AS stated
ORDER BY actor.name, actor.id
