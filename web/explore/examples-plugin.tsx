import type { GraphiQLPlugin } from '@graphiql/react';
import type { Example } from './examples.js';
import { ExamplesPanel } from './examples-panel.js';

/** The panel of stored questions as a plugin of GraphiQL. */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return {
    title: 'Examples',
    icon: ExamplesIcon,
    content: () => <ExamplesPanel examples={examples} />,
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M3 4.5h9M3 9h6M3 13.5h5" strokeLinecap="round" />
      <path d="M11.5 9.2v7l5.6-3.5z" strokeLinejoin="round" />
    </svg>
  );
}
