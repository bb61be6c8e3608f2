// The country or organisation that the holder is accredited to.
// @from this Post
// @to one that Actor
MATCH (this:Entity {id: 'post:us-envoy-extraordinary-minister-plenipotentiary.afg'})
MATCH (this)-[:ACCREDITED_TO]->(that)
RETURN that
