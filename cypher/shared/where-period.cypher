// On days that may lie in this period.
// @for events/where-period Event, meetings/where-period Event:Meeting
// @of that Event
// @param periodFrom Date!
// @param periodTo Date!
MATCH (that:Event)
WHERE that.day >= $periodFrom AND that.earliest <= $periodTo
RETURN that
