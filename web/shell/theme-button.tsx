import { ThemeToggle } from '../shared/theme-toggle.js';
import { useTheme } from '../shared/use-theme.js';

/** Switches the dashboard between the light and the dark theme. */
export function ThemeButton() {
  const [theme, toggle] = useTheme();
  return <ThemeToggle theme={theme} onToggle={toggle} />;
}
