// Takes the marks off things that passed on their change, unless they changed again since.
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (told:Told {id: row[0]})
WHERE told.stamp = row[1]
REMOVE told:Turned:Reweighed
SET told.stamp = NULL
