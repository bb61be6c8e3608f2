// The members of a delegation, the most senior first.
// @from members [Participation]
// @to that Participation
WITH [] AS members
UNWIND members AS that
RETURN that
ORDER BY that.seniority, that.id
