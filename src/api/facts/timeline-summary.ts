/** A dated fact in a few words: what it is, how, and of what. */
export function timelineSummary(kind: unknown, what: unknown, manner: unknown): string {
  const words = String(manner ?? '')
    .toLowerCase()
    .replaceAll('_', ' ');
  const first = words.charAt(0).toUpperCase() + words.slice(1);
  switch (kind) {
    case 'TENURE':
      return `${String(what)}, ${words}`;
    case 'MEMBERSHIP':
      return `Member of ${String(what)}, ${words}`;
    default:
      return `${first}: ${String(what)}`;
  }
}
