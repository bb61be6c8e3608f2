import type { Graph } from '../../src/graph/graph.js';

/** What no reader may ever see, whatever is being written. */
const HALF = `CYPHER 5
CALL () {
  MATCH (p:Participation:Shown) WHERE NOT EXISTS { (p)-[:AT_EVENT]->(:Shown) }
  RETURN p.id + ' is at no event' AS half
  UNION ALL
  MATCH (a:Action:Shown) WHERE NOT EXISTS { (:Shown)-[:PERFORMED]->(a)-[:UNDER]->(:Shown) }
  RETURN a.id + ' is by nobody, or under nothing' AS half
  UNION ALL
  MATCH (f:Fact:Shown) WHERE NOT EXISTS { (f)<-[:SUPPORTS]-(:Live) }
  RETURN f.id + ' rests on nothing' AS half
  UNION ALL
  MATCH (f:Fact:Shown)<-[:SUPPORTS]-(c:Live) WITH f, collect(c.place) AS places
  WHERE any(place IN range(0, size(places) - 1) WHERE NOT place IN places)
  RETURN f.id + ' has claims in no order' AS half
  UNION ALL
  MATCH (e:Event:Shown)
  WITH e, COLLECT { MATCH (party)-[:ATTENDED]->(e) RETURN DISTINCT party.id ORDER BY party.id } AS has,
    COLLECT { MATCH (party)-[:INVOLVED_IN]->(:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(e) RETURN DISTINCT party.id ORDER BY party.id } AS wants
  WHERE has <> wants
  RETURN e.id + ' has an attendance that differs from its participations' AS half
  UNION ALL
  MATCH (c:Claim)-[:SUPPORTS]->(thing) WHERE NOT EXISTS { (c)-[:FROM]->(:Document) }
  RETURN c.id + ' stands in no document' AS half
}
RETURN half`;

/** Looks at the graph as a reader may at any moment, and names what is half written. */
export async function halfThings(graph: Graph): Promise<readonly string[]> {
  return (await graph.read(HALF)).map(([half]) => String(half));
}
