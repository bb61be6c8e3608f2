/**
 * A participant in words, for instance "Minister of Communication, Ghana (name not given)": the
 * most exact thing told, which is the name and the post, else the role, and then the side. What is
 * not known is said, never guessed.
 */
export function participationLabel(
  parts: Readonly<Record<string, unknown>> | undefined,
  { listedAs, role }: { readonly listedAs: unknown; readonly role: unknown },
): string {
  const [official, post, agency, side] = ['official', 'post', 'agency', 'side'].map((part) =>
    text(parts?.[part]),
  );
  const asRole = isLabelledByRole(parts, role) ? inWords(String(role)) : undefined;
  const pieces = [official, post ?? asRole, agency, side === agency ? undefined : side].filter(
    (piece) => piece !== undefined,
  );
  if (pieces.length === 0) return text(listedAs) ?? 'Not named';
  return official === undefined && (post ?? asRole) !== undefined
    ? `${pieces.join(', ')} (name not given)`
    : pieces.join(', ');
}

/**
 * Whether nothing is told of a participant but the side, and the role in which they were there for
 * it.
 */
export function isLabelledByRole(
  parts: Readonly<Record<string, unknown>> | undefined,
  role: unknown,
): boolean {
  const isKnown = ['official', 'post', 'agency'].some((part) => text(parts?.[part]) !== undefined);
  return (
    !isKnown &&
    text(parts?.['side']) !== undefined &&
    typeof role === 'string' &&
    role !== 'PARTICIPANT'
  );
}

function inWords(role: string): string {
  const words = role.toLowerCase().replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
