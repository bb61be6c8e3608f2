/** The kinds of things that have a page, by the word before the colon of their ids. */
const folders: Readonly<Record<string, string>> = {
  official: 'officials',
  country: 'countries',
  agency: 'agencies',
  post: 'posts',
  event: 'events',
  convention: 'conventions',
  document: 'documents',
  source: 'sources',
};

/** The address of a thing's page; undefined for what has none. */
export function pathOf(id: string): string | undefined {
  const [kind = '', key = ''] = id.split(/:(.*)/s);
  if (kind === 'series') return `/events?series=${encodeURIComponent(id)}`;
  if (kind === 'topic') return `/events?topic=${encodeURIComponent(id)}`;
  const folder = folders[kind];
  return folder === undefined ? undefined : `/${folder}/${encodeURIComponent(key)}`;
}

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return /^[a-z]+:[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text);
}
