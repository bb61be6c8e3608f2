import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

// GraphiQL's own set-up for Vite leaves workers out of the build; as files of our own they pass a
// strict policy.
self.MonacoEnvironment = {
  getWorker: (_module: string, language: string): Worker => {
    if (language === 'graphql') return new GraphqlWorker();
    return language === 'json' ? new JsonWorker() : new EditorWorker();
  },
};
