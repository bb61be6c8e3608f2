// Events that a row has gathered, the newest first.
// @from events [Event]
// @to that Event
WITH [] AS events
UNWIND events AS that
RETURN that
ORDER BY that.day DESC, that.id
