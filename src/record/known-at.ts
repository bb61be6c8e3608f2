/**
 * Whether a claim was on record at an instant: recorded by then, and not within a time of retraction. The times stand in
 * `ended` as "from/until", until empty while it lasts.
 */
export function isKnownAt(claim: Readonly<Record<string, unknown>>, at: string): boolean {
  if (String(claim['recordedAt']) > at) return false;
  const ended: readonly unknown[] = Array.isArray(claim['ended']) ? claim['ended'] : [];
  return !ended.some((time) => {
    const [from = '', until = ''] = String(time).split('/');
    return from <= at && (until === '' || until > at);
  });
}
