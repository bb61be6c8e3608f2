// Form 4: names are also searched by the words that an apostrophe joins; schema/graph.cypher makes the index anew.
DROP INDEX names IF EXISTS;
