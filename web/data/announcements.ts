import { useEffect } from 'react';

/** What one part of the page tells all others. */
interface Announcements {
  /** The version of the record that answered. */
  readonly version: string;
}

/** Tells it to whoever listens. */
export function announce<Name extends keyof Announcements>(
  name: Name,
  detail: Announcements[Name],
): void {
  dispatchEvent(new CustomEvent(`rapporteur:${name}`, { detail }));
}

/** Listens as long as the component is shown. */
export function useAnnouncement(name: keyof Announcements, listen: (detail: string) => void): void {
  useEffect(() => {
    const hear = (event: Event): void => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') listen(event.detail);
    };
    addEventListener(`rapporteur:${name}`, hear);
    return () => removeEventListener(`rapporteur:${name}`, hear);
  }, [name, listen]);
}
