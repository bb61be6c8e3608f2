// Constraints and indexes. Every statement may be run again.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT operation_number IF NOT EXISTS FOR (n:Operation) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE INDEX operation_key IF NOT EXISTS FOR (n:Operation) ON (n.key);
CREATE INDEX country_name IF NOT EXISTS FOR (n:Country) ON (n.name);
CREATE INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON (n.name);
CREATE INDEX official_name IF NOT EXISTS FOR (n:Official) ON (n.name);
CREATE INDEX convention_name IF NOT EXISTS FOR (n:Convention) ON (n.name);
CREATE INDEX event_latest IF NOT EXISTS FOR (n:Event) ON (n.latest);
CREATE INDEX event_city IF NOT EXISTS FOR (n:Event) ON (n.city);
CREATE INDEX meeting_latest IF NOT EXISTS FOR (n:Meeting) ON (n.latest);
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.publishedLatest);
CREATE INDEX fact_recorded IF NOT EXISTS FOR (n:Fact) ON (n.recordedAt);
CREATE INDEX participation_role IF NOT EXISTS FOR (n:Participation) ON (n.role);
CREATE INDEX statement_property IF NOT EXISTS FOR (n:Statement) ON (n.property);
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity|Name) ON EACH [n.folded] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
