// The one of its kind that has this id.
// @for events/by-id Event, agencies/by-id Agency, conventions/by-id Convention, countries/by-id Country, documents/by-id Document, officials/by-id Official, series/by-id Series
// @to one that Event
// @param id ID!
MATCH (that:Entity {id: $id}) WHERE that:Event AND that:Shown
RETURN that
