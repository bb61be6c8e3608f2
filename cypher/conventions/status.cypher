// Where a country or organisation stands under this convention on a day.
// @from this Convention
// @to actor Actor, convention Convention, signed TreatyAction?, consent TreatyAction?, withdrawal TreatyAction?, stage String, asOf String, actorId String, stated String?
// @param of ID!
// @param asOf Date
MATCH (this:Entity {id: 'convention:hanoi-convention'})
MATCH (actor:Entity {id: $of}) WHERE NOT actor:Hidden AND (actor:Country OR actor:Agency)
OPTIONAL MATCH (actor)-[:PERFORMED]->(act:Action)-[:UNDER]->(this)
WHERE act.latest <= $asOf
WITH actor, this AS convention, act
WITH actor, convention, act ORDER BY act.latest, act.id
WITH actor, convention, collect(act) AS acts
WITH actor, convention, [one IN acts WHERE one.act IN ['SIGNATURE', 'DEFINITIVE_SIGNATURE']] AS signatures,
  [one IN acts WHERE one.act IN ['DEFINITIVE_SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION', 'FORMAL_CONFIRMATION', 'CONSENT_TO_BE_BOUND']] AS consents, [one IN acts WHERE one.act = 'WITHDRAWAL'] AS withdrawals
WITH actor, convention, signatures[0] AS signed, consents, withdrawals, [one IN consents WHERE none(other IN withdrawals WHERE other.latest > one.latest)] AS standing
WITH actor, convention, signed, CASE WHEN size(standing) > 0 THEN standing[0] ELSE consents[-1] END AS consent,
  CASE WHEN size(standing) = 0 AND size(consents) > 0 THEN [other IN withdrawals WHERE other.latest > consents[-1].latest][0] END AS withdrawal,
  CASE WHEN size(standing) > 0 THEN 'PARTY' WHEN size(consents) > 0 THEN 'WITHDRAWN' WHEN signed IS NOT NULL THEN 'SIGNED' ELSE 'NONE' END AS stage
RETURN actor, convention, signed, consent, withdrawal, stage, $asOf AS asOf, actor.id AS actorId, CASE stage WHEN 'PARTY' THEN consent.effective WHEN 'WITHDRAWN' THEN withdrawal.effective END AS stated
ORDER BY actor.id
