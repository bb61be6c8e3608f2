// Marks everything in the ledger, a thousand things at a time: all that is shown is to be concluded anew.
MATCH (told:Told)
CALL (told) {
  SET told:Dirty
} IN TRANSACTIONS OF 1000 ROWS
