// Signed or deposited on a day that may lie in this period.
// @of that TreatyAction
// @param periodFrom Date!
// @param periodTo Date!
MATCH (that:Action)
WHERE that.latest >= $periodFrom AND that.earliest <= $periodTo
RETURN that
