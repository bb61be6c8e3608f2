// Meetings by their ids, the newest first.
// @from meetingIds [ID]
// @to that Event
WITH [] AS meetingIds
UNWIND meetingIds AS wanted
MATCH (that:Entity {id: wanted})
RETURN that
ORDER BY that.day DESC, that.id
