// Form 2: indexes that filter give the order too, so these have other properties now; schema/graph.cypher makes them under other names.
DROP INDEX event_kind IF EXISTS;
DROP INDEX event_city IF EXISTS;
DROP INDEX document_published IF EXISTS;
DROP INDEX fact_recorded IF EXISTS;
