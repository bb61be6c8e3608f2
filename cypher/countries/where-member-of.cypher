// A member of this organisation on a day.
// of that Country
// param memberOf ID!
// param asOf Date!
MATCH (that:Country)
WHERE EXISTS {
  MATCH (that)-[:HAS_MEMBERSHIP]->(membership:Membership)-[:IN]->({id: $memberOf})
  WHERE membership.certainFrom <= $asOf AND membership.certainTo >= $asOf
}
RETURN that
