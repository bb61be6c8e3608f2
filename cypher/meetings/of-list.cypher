// Meetings that a row has gathered, the newest first.
// @from meetings [Event]
// @to that Event
WITH [] AS meetings
UNWIND meetings AS that
RETURN that
ORDER BY that.day DESC, that.id
