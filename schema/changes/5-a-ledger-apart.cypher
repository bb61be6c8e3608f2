// Form 5: what was told stands in a ledger apart from what is shown; what names what is kept there, and an operation has a state.
MATCH ()-[link:NAMES_ASIDE]->()
DELETE link;
MATCH (operation:Operation)
WHERE operation.state IS NULL
SET operation.state = CASE operation.status WHEN 'DONE' THEN 'DONE' ELSE 'TELLING' END, operation.attempt = 1, operation.by = 'an earlier version'
REMOVE operation.status, operation.added;
MATCH (record:Record {id: 'record'})
SET record.version = coalesce(record.version, record.operation), record.at = COLLECT { MATCH (operation:Operation) RETURN operation.at ORDER BY operation.at DESC LIMIT 1 }[0];
