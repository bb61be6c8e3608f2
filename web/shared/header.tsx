import type { Theme } from './use-theme.js';

interface HeaderProps {
  readonly page: 'explore' | 'schema';
  readonly theme: Theme;
  readonly onToggleTheme: () => void;
}

/** The bar on top of the explorer and the schema: where one is, where one can go, and the theme. */
export function Header({ page, theme, onToggleTheme }: HeaderProps) {
  const link = (name: HeaderProps['page'], text: string) => (
    <a href={`/${name}/`} aria-current={name === page ? 'page' : undefined}>
      {text}
    </a>
  );
  return (
    <header className="bar">
      <a className="brand" href="/" aria-label="Rapporteur, the dashboard">
        <img src="/favicon.svg" alt="" width="26" height="26" />
        <span>Rapporteur</span>
      </a>
      <nav aria-label="Pages">
        <a className="wide" href="/">
          Dashboard
        </a>
        {link('explore', 'Explorer')}
        {link('schema', 'Schema')}
        <a href="/schema.graphql">
          <span className="wide">Schema as </span>
          <span className="first-letter">text</span>
        </a>
      </nav>
      <button
        type="button"
        className="theme"
        onClick={onToggleTheme}
        aria-label={theme === 'dark' ? 'Use the light theme' : 'Use the dark theme'}
        title={theme === 'dark' ? 'Light theme' : 'Dark theme'}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
        </svg>
      </button>
    </header>
  );
}
