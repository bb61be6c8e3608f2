// Takes the marks off things that were concluded anew.
// @param ids [STRING]
UNWIND $ids AS wanted
MATCH (told:Told {id: wanted})
REMOVE told:Dirty
