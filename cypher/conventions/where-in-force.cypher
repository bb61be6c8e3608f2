// Whether it is in force today: by its own rule, or because a source states so.
// @of that Convention
// @param inForce Boolean!
// @param today Date!
MATCH (that:Convention)
WHERE (coalesce(that.entered <= $today, false) OR coalesce(that.inForceFrom <= $today, false)) = $inForce
RETURN that
