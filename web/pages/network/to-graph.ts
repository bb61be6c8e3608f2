import type { NetworkData } from '../../generated/operations.js';
import { escaped } from '../../pictures/to-svg.js';

/** A network as it leaves the page: what is in it, what links it, and where it comes from. */
export interface Graph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly kind: string }[];
  readonly links: NetworkData['neighbourhood']['links'];
  /** Day, record and address. */
  readonly source: string;
  /** The day on which it was asked, YYYY-MM-DD. */
  readonly day: string;
}

/** The graph of a page: the focus and its neighbours with all links among them. */
export function graphOf(
  { neighbourhood }: NetworkData,
  focus: NonNullable<NetworkData['focus']>,
  provenance: Pick<Graph, 'source' | 'day'>,
): Graph {
  const all = [focus, ...neighbourhood.nodes.map(({ node }) => node)];
  const once = [...new Map(all.map((node) => [node.id, node])).values()];
  return {
    nodes: once.map(({ id, headline, __typename: kind }) => ({ id, label: headline, kind })),
    links: neighbourhood.links,
    ...provenance,
  };
}

/** As GEXF 1.3, which Gephi reads. */
export function toGexf({ nodes, links, source, day }: Graph): string {
  const nodeLines = nodes.map(
    ({ id, label, kind }) =>
      `      <node id="${escaped(id)}" label="${escaped(label)}"><attvalues><attvalue for="kind" value="${escaped(kind)}"/></attvalues></node>`,
  );
  const edgeLines = links.map(
    ({ source: from, target, kind, count }, index) =>
      `      <edge id="${index}" source="${escaped(from)}" target="${escaped(target)}" label="${escaped(kind)}" weight="${count}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta lastmodifieddate="${day}">
    <creator>Rapporteur</creator>
    <description>${escaped(source)}</description>
  </meta>
  <graph defaultedgetype="directed">
    <attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
    <nodes>
${nodeLines.join('\n')}
    </nodes>
    <edges>
${edgeLines.join('\n')}
    </edges>
  </graph>
</gexf>
`;
}

/** As GraphML, which yEd, Cytoscape and networkx read. */
export function toGraphml({ nodes, links, source }: Graph): string {
  const nodeLines = nodes.map(
    ({ id, label, kind }) =>
      `    <node id="${escaped(id)}"><data key="label">${escaped(label)}</data><data key="kind">${escaped(kind)}</data></node>`,
  );
  const edgeLines = links.map(
    ({ source: from, target, kind, count }) =>
      `    <edge source="${escaped(from)}" target="${escaped(target)}"><data key="link">${escaped(kind)}</data><data key="weight">${count}</data></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <desc>${escaped(source)}</desc>
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <key id="kind" for="node" attr.name="kind" attr.type="string"/>
  <key id="link" for="edge" attr.name="kind" attr.type="string"/>
  <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
  <graph edgedefault="directed">
${nodeLines.join('\n')}
${edgeLines.join('\n')}
  </graph>
</graphml>
`;
}
