import { ThemeToggle } from './theme-toggle.js';
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
      <ThemeToggle theme={theme} onToggle={onToggleTheme} />
    </header>
  );
}
