import type { Theme } from './use-theme.js';

/** The button between the light and the dark theme. */
export function ThemeToggle({
  theme,
  onToggle,
}: {
  readonly theme: Theme;
  readonly onToggle: () => void;
}) {
  return (
    <button
      type="button"
      className="theme"
      onClick={onToggle}
      aria-label={theme === 'dark' ? 'Use the light theme' : 'Use the dark theme'}
      title={theme === 'dark' ? 'Light theme' : 'Dark theme'}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}
