// Events counted by what is their own: time, kind, status, place, series, topics, conventions.
// @to groups [[ANY]], total Int, hasMore Boolean, by [String]
// @param by [EventDimension!]!
// @param first Int!
CALL (*) {
  MATCH (event:Event) WHERE event:Shown /* where */
  RETURN collect(event) AS events
}
CALL (events) {
  UNWIND events AS event
  CALL (event) {
    OPTIONAL MATCH (event)-[:ABOUT]->(topic:Topic) WHERE 'TOPIC' IN $by
    RETURN coalesce(topic.id, '') AS topicId
  }
  CALL (event) {
    OPTIONAL MATCH (event)-[:CONCERNS]->(convention:Convention) WHERE 'CONVENTION' IN $by
    RETURN coalesce(convention.id, '') AS conventionId
  }
  CALL (event) {
    OPTIONAL MATCH (event)-[:EDITION_OF]->(series:Series) WHERE 'SERIES' IN $by
    RETURN coalesce(series.id, '') AS seriesId
  }
  CALL (event) {
    OPTIONAL MATCH (event)-[:IN_COUNTRY]->(country:Country) WHERE 'COUNTRY' IN $by
    RETURN coalesce(country.id, '') AS countryId
  }
  WITH event, [dimension IN $by | CASE dimension
    WHEN 'YEAR' THEN CASE WHEN event.when =~ '[0-9]{4}.*' THEN substring(event.when, 0, 4) ELSE '' END
    WHEN 'KIND' THEN coalesce(event.kind, '') WHEN 'STATUS' THEN coalesce(event.status, '') WHEN 'CITY' THEN coalesce(event.city, '')
    WHEN 'COUNTRY' THEN countryId WHEN 'SERIES' THEN seriesId WHEN 'TOPIC' THEN topicId WHEN 'CONVENTION' THEN conventionId ELSE '' END] AS keys
  WITH keys, count(DISTINCT event) AS number
  ORDER BY number DESC, keys
  RETURN collect([keys, number]) AS groups
}
WITH groups, size(events) AS total
RETURN groups[0..$first] AS groups, total, size(groups) > $first AS hasMore, $by AS by
ORDER BY total
