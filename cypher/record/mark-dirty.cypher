// Marks things of which something was told: what is shown of them has to be concluded anew.
// @param ids [STRING]
UNWIND $ids AS wanted
MATCH (told:Told {id: wanted})
SET told:Dirty
