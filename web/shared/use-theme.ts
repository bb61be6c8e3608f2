import { useEffect, useState } from 'react';

export type Theme = 'light' | 'dark';

/** Where the choice is kept; /theme.js reads it before the first drawing. */
const KEY = 'rapporteur:theme';

/** The theme of the page and a way to switch it; the system decides until someone chooses. */
export function useTheme(): readonly [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(() =>
    document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light',
  );
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const toggle = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    keep(next);
    setTheme(next);
  };
  return [theme, toggle];
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden: then the choice holds for this page only.
  }
}
