// Participations that a row has gathered, the most senior first.
// @from participations [Participation]
// @to that Participation
WITH [] AS participations
UNWIND participations AS that
RETURN that
ORDER BY that.seniority, that.id
