// Which of these kinds have things that have to be concluded anew, in the order given.
// @param kinds [STRING]
// @column kind STRING
UNWIND $kinds AS kind
WITH kind
WHERE EXISTS { MATCH (told:Dirty) WHERE told.id > kind + ':' AND told.id < kind + ';' }
RETURN kind
