/**
 * Why the hits of some questions grow by more than their answers: what such a question has to look
 * at is not in the answer.
 */
export const reasons: Readonly<Record<string, readonly string[]>> = {
  'ranks whatever it counts, and so looks at all of it': [
    'hubs/minister-counterparts',
    'hubs/minister-co-attendees',
    'hubs/minister-neighbourhood',
    'hubs/officials-who-met-a-minister',
    'hubs/country-counterparts',
    'hubs/search-a-common-word',
    'countries/india-at-a-glance',
    'officials/jaishankar-counterparts',
  ],
  'goes step by step through people who met ever more people, from both ends': [
    'paths/chain-to-a-country',
  ],
  'puts facts of several kinds into one order': [
    'hubs/minister-timeline',
    'hubs/minister-facts',
    'countries/timeline-of-an-agency-and-a-country',
  ],
  'gathers all that hangs below an event, a topic or a country before it takes the newest': [
    'hubs/week-meetings',
    'hubs/week-encounters',
    'hubs/topic-meetings',
    'hubs/country-at-a-glance',
    'meetings/who-met-whom-in-new-york',
    'meetings/about-a-topic',
    'countries/met-on-margins',
  ],
  'has a second condition that no index has beside the first': [
    'hubs/seat-summits',
    'hubs/newest-encounters',
    'officials/envoys-and-holders',
    'posts/without-a-name',
    'hubs/minister-and-a-country',
    'meetings/viet-nam-and-the-united-nations',
  ],
};

/** The reason of a question; undefined when it has none to grow. */
export function reasonOf(name: string): string | undefined {
  return Object.entries(reasons).find(([, names]) => names.includes(name))?.[0];
}
