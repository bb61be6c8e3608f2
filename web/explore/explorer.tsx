import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { Header } from '../shared/header.js';
import { useTheme } from '../shared/use-theme.js';
import { ask } from './ask.js';
import { questionInAddress } from './address.js';
import type { Example } from './examples.js';
import { examplesPlugin } from './examples-plugin.js';

/** GraphiQL with the stored questions beside it. */
export function Explorer({ examples }: { readonly examples: readonly Example[] }) {
  const [theme, toggleTheme] = useTheme();
  const given = useMemo(questionInAddress, []);
  const examplesPanel = useMemo(() => examplesPlugin(examples), [examples]);
  // Who met whom is what the service is for; it makes the first impression.
  const first = examples.find(({ subject }) => subject === 'meetings') ?? examples[0];
  return (
    <>
      <Header page="explore" theme={theme} onToggleTheme={toggleTheme} />
      <main>
        <h1 className="unseen">Explorer</h1>
        <GraphiQL
          fetcher={ask}
          forcedTheme={theme}
          plugins={[examplesPanel, HISTORY_PLUGIN]}
          referencePlugin={DOC_EXPLORER_PLUGIN}
          visiblePlugin={examplesPanel}
          defaultEditorToolsVisibility="variables"
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          {...(first !== undefined && {
            defaultTabs: [{ query: first.query, variables: first.variables }],
          })}
          {...(given !== undefined && {
            initialQuery: given.query,
            initialVariables: given.variables,
          })}
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}
