// One of these acts.
// @of that TreatyAction
// @param acts [TreatyAct!]!
MATCH (that:Action)
WHERE that.act IN $acts
RETURN that
