/** Hands a file to the reader. */
export function saveFile(name: string, content: string | Blob, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The name of a file that is taken away: what it is of, and of which day. */
export function fileName(key: string, day: string, ending: string): string {
  return `rapporteur-${key.replace(/[^A-Za-z0-9.-]+/g, '-')}-${day}.${ending}`;
}
