// Whether it is on the programme or on the margins of another event.
// @of that Event
// @param onMargins Boolean!
MATCH (that:Meeting)
WHERE EXISTS { (that)-[:PART_OF|ON_MARGINS_OF]->() } = $onMargins
RETURN that
