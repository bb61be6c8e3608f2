import { FaultNote } from '../shared/fault-note.js';
import { PageTitle } from '../shared/page-title.js';

/** In place of a page that could not be drawn: says so in words, and offers to load it again. */
export function PageFailed({ error: thrown }: { readonly error: unknown }) {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const isOfOtherBuild = /dynamically imported module|Importing a module/.test(error.message);
  return (
    <>
      <PageTitle title="This page could not be shown" />
      <FaultNote
        fault={
          isOfOtherBuild
            ? {
                kind: 'outdated',
                message: 'The page could not be fetched: the service is away or has been renewed.',
              }
            : { kind: 'ours', message: `Something failed on our side: ${error.message}` }
        }
        again={() => location.reload()}
      />
    </>
  );
}
