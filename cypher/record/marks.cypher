// How many things are left to be concluded anew, and how many have still to pass on that they changed.
// @to one dirty Int, changed Int
RETURN COUNT { (:Dirty) } AS dirty, COUNT { (:Turned) } + COUNT { (:Reweighed) } AS changed
