/** By what factor the graph grows in the test, and grew when the figures below were measured. */
export const FACTOR = 4;
/** Room beside a measured figure: from run to run they differ by a fiftieth. */
const ROOM_BESIDE = 1.1;

/**
 * Why the hits of some questions grow by more than their answers: what such a question has to look
 * at is not in the answer. The figure of each is by how much more its hits grew than its answer, on
 * a graph that became FACTOR times as large.
 */
export const reasons: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'ranks whatever it counts, and so looks at all of it': {
    'hubs/minister-counterparts': 4.68,
    'hubs/minister-co-attendees': 2.96,
    'hubs/minister-neighbourhood': 2.19,
    'hubs/officials-who-met-a-minister': 1.28,
    'hubs/country-counterparts': 1.34,
    'hubs/search-a-common-word': 8.03,
    'countries/india-at-a-glance': 2.63,
    'officials/jaishankar-counterparts': 1.9,
  },
  'goes step by step through people who met ever more people, from both ends, and looks whether the usual limit of participants hides a shorter chain':
    {
      'paths/chain-to-a-country': 6.39,
    },
  'puts facts of several kinds into one order': {
    'hubs/minister-timeline': 2.65,
    'hubs/minister-facts': 2.75,
    'countries/timeline-of-an-agency-and-a-country': 0.86,
  },
  'gathers all that hangs below an event, a topic or a country before it takes the newest': {
    'hubs/week-meetings': 1.25,
    'hubs/week-encounters': 1.33,
    'hubs/topic-meetings': 1.08,
    'hubs/country-at-a-glance': 0.0,
    'meetings/who-met-whom-in-new-york': 1.48,
    'meetings/about-a-topic': 3.46,
    'countries/met-on-margins': 1.39,
    'changes/what-the-last-loads-did': 3.5,
  },
  'has a second condition that no index has beside the first': {
    'hubs/seat-summits': 2.69,
    'hubs/newest-encounters': 1.27,
    'officials/envoys-and-holders': 1.5,
    'posts/without-a-name': 0.53,
    'hubs/minister-and-a-country': 3.03,
    'meetings/viet-nam-and-the-united-nations': 2.05,
  },
};

/** The reason of a question; undefined when it has none to grow. */
export function reasonOf(name: string): string | undefined {
  return Object.entries(reasons).find(([, questions]) => name in questions)?.[0];
}

/** How much a question with a reason may grow by in the test; undefined when it has none. */
export function mostOf(name: string): number | undefined {
  const measured = Object.values(reasons).find((questions) => name in questions)?.[name];
  return measured === undefined ? undefined : measured * ROOM_BESIDE;
}
