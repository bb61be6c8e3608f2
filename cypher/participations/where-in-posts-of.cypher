// In a post of one of these agencies.
// @of that Participation
// @param inPostsOf [ID!]!
MATCH (that:Participation)
WHERE EXISTS { (that)-[:IN_CAPACITY_OF]->()-[:POST_IN]->(agency) WHERE agency.id IN $inPostsOf }
RETURN that
