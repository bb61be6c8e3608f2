// Form 7: names are searched in all their spellings, by an index that schema/graph.cypher makes.
DROP INDEX names IF EXISTS;
