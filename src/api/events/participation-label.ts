/**
 * A participant in words, for instance "Minister of Communication, Ghana (name not given)": the
 * name and the post where known, then the side. What is not known is said, never guessed.
 */
export function participationLabel(
  parts: Readonly<Record<string, unknown>> | undefined,
  listedAs: unknown,
): string {
  const official = text(parts?.['official']);
  const post = text(parts?.['post']);
  const agency = text(parts?.['agency']);
  const side = text(parts?.['side']);
  const pieces = [official, post, agency, side === agency ? undefined : side].filter(
    (piece) => piece !== undefined,
  );
  if (pieces.length === 0) return text(listedAs) ?? 'Not named';
  return official === undefined && post !== undefined
    ? `${pieces.join(', ')} (name not given)`
    : pieces.join(', ');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
