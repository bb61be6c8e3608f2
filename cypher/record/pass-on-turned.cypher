// Marks whatever names things that turned, a thousand at a time.
// @param ids [STRING]
UNWIND $ids AS wanted
MATCH (:Told {id: wanted})<-[:NAMES]-(other:Told)
WHERE NOT other:Dirty
CALL (other) {
  SET other:Dirty
} IN TRANSACTIONS OF 1000 ROWS
