/** A question in our words, and in those of @neo4j/graphql with the way back to our answer. */
export interface Question {
  readonly name: string;
  readonly title: string;
  readonly ours: Operation;
  readonly library: Operation;
  /** Turns the data of @neo4j/graphql into ours, so that both can be held equal. */
  readonly toOurs: (data: Tree) => unknown;
}

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer as parsed from JSON; `any` step into it is checked by the comparison that follows. */
export interface Tree {
  readonly [key: string]: Tree;
}

/** The things the questions name; they differ by what is loaded. */
export interface Subjects {
  readonly official: string;
  readonly country: string;
}

/** Busy subjects where the large record is there, those of the starter record otherwise. */
export function subjectsOf(hasBulk: boolean): Subjects {
  return hasBulk
    ? { official: 'official:us-kerry-john-forbes', country: 'country:FRA' }
    : { official: 'official:to-lam', country: 'country:VNM' };
}

/** The questions of the benchmark. */
export function questionsOf({ official, country }: Subjects): readonly Question[] {
  return [
    {
      name: 'Q1',
      title: 'a convention with 25 signatures and who signed',
      ours: { query: OURS.signatures, variables: { id: 'convention:hanoi-convention' } },
      library: { query: LIBRARY.signatures, variables: { id: 'convention:hanoi-convention' } },
      toOurs: ({ conventions }) => {
        const [{ actions, ...rest } = NONE] = list(conventions);
        return {
          convention: {
            ...rest,
            actions: nodes(
              list(actions).map(({ actor, ...act }) => ({ ...act, actor: one(actor) })),
            ),
          },
        };
      },
    },
    {
      name: 'Q2',
      title: '20 meetings, who took part, as what, for whom',
      ours: { query: OURS.meetings, variables: { to: '2016-12-31' } },
      library: { query: LIBRARY.meetings, variables: { to: '2016-12-31', from: '0000-01-01' } },
      toOurs: ({ meetings }) => ({
        meetings: nodes(
          list(meetings).map(({ participations, ...event }) => ({
            ...event,
            participations: nodes(list(participations).map(participation)),
          })),
        ),
      }),
    },
    {
      name: 'Q3',
      title: 'an official: posts held and the last 20 meetings',
      ours: { query: OURS.official, variables: { id: official } },
      library: { query: LIBRARY.official, variables: { id: official } },
      toOurs: ({ officials }) => {
        const [{ tenures, meetings, ...rest } = NONE] = list(officials);
        return {
          official: {
            ...rest,
            tenures: nodes(list(tenures).map(tenure)),
            meetings: nodes(list(meetings).map(withCountry)),
          },
        };
      },
    },
    {
      name: 'Q4',
      title: 'members of an organisation and what each did under a convention',
      ours: {
        query: OURS.members,
        variables: {
          group: 'agency:european-union',
          convention: 'convention:budapest-convention',
          asOf: '2026-01-01',
        },
      },
      library: {
        query: LIBRARY.members,
        variables: {
          group: 'agency:european-union',
          convention: 'convention:budapest-convention',
          asOf: '2026-01-01',
        },
      },
      toOurs: ({ countries }) => ({
        countries: nodes(
          list(countries).map(({ actions, ...rest }) => ({
            ...rest,
            actions: nodes(list(actions)),
          })),
        ),
      }),
    },
    {
      name: 'Q5',
      title: 'a page of 20 events in a country, with how many there are',
      ours: { query: OURS.events, variables: { country } },
      library: { query: LIBRARY.events, variables: { country } },
      toOurs: ({ eventsConnection }) => ({
        events: {
          totalCount: eventsConnection?.['totalCount'],
          ...nodes(list(eventsConnection?.['edges']).map(({ node }) => withCountry(node ?? NONE))),
        },
      }),
    },
    {
      name: 'Q6',
      title: 'three counts',
      ours: { query: OURS.counts, variables: { country, id: 'convention:hanoi-convention' } },
      library: { query: LIBRARY.counts, variables: { country, id: 'convention:hanoi-convention' } },
      toOurs: ({ summits, met, conventions }) => {
        const [{ actionsConnection } = NONE] = list(conventions);
        return {
          summits: count(summits),
          met: count(met),
          convention: { actions: count(actionsConnection) },
        };
      },
    },
  ];
}

const NONE: Tree = {};

function list(value: unknown): readonly Tree[] {
  return Array.isArray(value) ? value : [];
}

function one(value: unknown): Tree | null {
  return list(value)[0] ?? null;
}

function nodes(values: readonly unknown[]) {
  return { nodes: values };
}

function count(connection: Tree | undefined) {
  return { totalCount: connection?.['aggregate']?.['count']?.['nodes'] };
}

function withCountry({ country, ...event }: Tree) {
  return { ...event, country: one(country) };
}

function participation({ official, post, onBehalfOf, ...rest }: Tree) {
  return { ...rest, official: one(official), post: one(post), onBehalfOf: one(onBehalfOf) };
}

function tenure({ post, ...rest }: Tree) {
  const held = one(post);
  return {
    ...rest,
    post: held && { ...held, agency: one(held['agency']), country: one(held['country']) },
  };
}

/** In the words of our contract. */
const OURS = {
  signatures: `query Signatures($id: ID!) { convention(id: $id) { id name kind actions(first: 25, filter: { acts: [SIGNATURE] }) { nodes { id act on place actor { __typename id name } } } } }`,
  meetings: `query Meetings($to: Date) { meetings(first: 20, filter: { period: { to: $to } }) { nodes { id name kind when city participations(first: 12) { nodes { id role official { id name } post { id title rank } onBehalfOf { __typename id name } } } } } }`,
  official: `query Official($id: ID!) { official(id: $id) { id name tenures(first: 10) { nodes { id from to post { id title rank agency { id name } country { id name } } } } meetings(first: 20) { nodes { id name kind when city country { id name } } } } }`,
  members: `query Members($group: ID!, $convention: ID!, $asOf: Date) { countries(first: 50, filter: { memberOf: $group, asOf: $asOf }) { nodes { id name actions(first: 5, filter: { convention: $convention }) { nodes { id act on } } } } }`,
  events: `query Events($country: ID!) { events(first: 20, filter: { country: $country, statuses: [OCCURRED] }) { totalCount nodes { id name kind when city country { id name } } } }`,
  counts: `query Counts($country: ID!, $id: ID!) { summits: events(filter: { kinds: [SUMMIT] }) { totalCount } met: meetings(filter: { country: $country }) { totalCount } convention(id: $id) { actions(filter: { acts: [SIGNATURE] }) { totalCount } } }`,
};

/** The same in the words of the schema that @neo4j/graphql makes. */
const LIBRARY = {
  signatures: `query Signatures($id: ID!) { conventions(where: { id: { eq: $id } }) { id name kind actions(limit: 25, sort: [{ latest: DESC }, { id: ASC }], where: { act: { eq: "SIGNATURE" } }) { id act on place actor { __typename ... on Country { id name } ... on Agency { id name } } } } }`,
  meetings: `query Meetings($from: String!, $to: String!) { meetings(limit: 20, sort: [{ day: DESC }, { id: ASC }], where: { day: { gte: $from }, earliest: { lte: $to } }) { id name kind when city participations(limit: 12, sort: [{ seniority: ASC }, { id: ASC }]) { id role official { id name } post { id title rank } onBehalfOf { __typename ... on Country { id name } ... on Agency { id name } } } } }`,
  official: `query Official($id: ID!) { officials(where: { id: { eq: $id } }) { id name tenures(limit: 10, sort: [{ certainFrom: DESC }, { id: ASC }]) { id from to post { id title rank agency { id name } country { id name } } } meetings(limit: 20, sort: [{ day: DESC }, { id: ASC }]) { id name kind when city country { id name } } } }`,
  members: `query Members($group: ID!, $convention: ID!, $asOf: String!) { countries(limit: 50, sort: [{ name: ASC }, { id: ASC }], where: { memberships: { some: { certainFrom: { lte: $asOf }, certainTo: { gte: $asOf }, group: { some: { id: { eq: $group } } } } } }) { id name actions(limit: 5, sort: [{ latest: DESC }, { id: ASC }], where: { convention: { some: { id: { eq: $convention } } } }) { id act on } } }`,
  events: `query Events($country: ID!) { eventsConnection(first: 20, sort: [{ day: DESC }, { id: ASC }], where: { status: { eq: "OCCURRED" }, country: { some: { id: { eq: $country } } } }) { totalCount edges { node { id name kind when city country { id name } } } } }`,
  counts: `query Counts($country: ID!, $id: ID!) { summits: eventsConnection(where: { kind: { eq: "SUMMIT" } }) { aggregate { count { nodes } } } met: meetingsConnection(where: { country: { some: { id: { eq: $country } } } }) { aggregate { count { nodes } } } conventions(where: { id: { eq: $id } }) { actionsConnection(where: { node: { act: { eq: "SIGNATURE" } } }) { aggregate { count { nodes } } } } }`,
};
