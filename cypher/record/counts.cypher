// How much is on record: shown entities and facts, live claims, and the newest document.
// @to one kinds [String], counts [Int], version String, loadedAt String?, pending [[ANY]], newestDocument String?
MATCH (record:Record {id: 'record'})
WITH record, [
  ['COUNTRY', COUNT { (n:Country) WHERE n:Shown }], ['AGENCY', COUNT { (n:Agency) WHERE n:Shown }], ['OFFICIAL', COUNT { (n:Official) WHERE n:Shown }],
  ['POST', COUNT { (n:Post) WHERE n:Shown }], ['SERIES', COUNT { (n:Series) WHERE n:Shown }], ['EVENT', COUNT { (n:Event) WHERE n:Shown }],
  ['CONVENTION', COUNT { (n:Convention) WHERE n:Shown }], ['TOPIC', COUNT { (n:Topic) WHERE n:Shown }], ['DOCUMENT', COUNT { (n:Document) WHERE n:Shown }], ['SOURCE', COUNT { (n:Source) WHERE n:Shown }],
  ['PARTICIPATION', COUNT { (n:Participation) WHERE n:Shown }], ['TENURE', COUNT { (n:Tenure) WHERE n:Shown }], ['MEMBERSHIP', COUNT { (n:Membership) WHERE n:Shown }],
  ['ACTION', COUNT { (n:Action) WHERE n:Shown }], ['STATEMENT', COUNT { (n:Statement) WHERE n:Shown }], ['CLAIM', COUNT { (n:Live) }], ['MEETING', COUNT { (n:Meeting) }]] AS pairs
RETURN [pair IN pairs | pair[0]] AS kinds, [pair IN pairs | pair[1]] AS counts, toString(coalesce(record.version, 0)) AS version,
  COLLECT { MATCH (o:Operation) WHERE o.state = 'DONE' RETURN o.at ORDER BY o.number DESC LIMIT 1 }[0] AS loadedAt,
  COLLECT { MATCH (o:Operation) WHERE o.state <> 'DONE' RETURN [o.id, o.kind, o.at] ORDER BY o.number } AS pending,
  COLLECT { MATCH (d:Document) WHERE d:Shown AND d.day > '' RETURN d.published ORDER BY d.day DESC, d.published LIMIT 1 }[0] AS newestDocument
