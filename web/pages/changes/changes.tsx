import '../../pictures/pictures.css';
import { usePage } from '../../data/use-page.js';
import { changes } from '../../generated/operations.js';
import { useAddress, useChangeAddress } from '../../shared/address.js';
import { Choice } from '../../shared/choice.js';
import { PageLink } from '../../shared/entity-link.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { useLastVersion } from '../../shared/use-last-version.js';
import { useWatched } from '../../shared/use-watched.js';
import { ChangeList } from './change-list.js';
import { factKinds, factKindsIn } from './fact-kinds.js';

/** As many ids as one question may name. */
const MOST = 200;

/** What the changes of the record did to what is shown. */
export function Changes() {
  const { since = null, kind, watch } = useAddress();
  const { ids } = useWatched();
  const isWatch = watch === '1';
  const variables = {
    since,
    about: isWatch ? ids.slice(0, MOST) : null,
    kinds: factKindsIn(kind),
    after: null,
  };
  const answer = usePage(changes, variables);
  return (
    <>
      <PageTitle title="Changes">
        <p className="lead">What was new on record, became another, or was taken back, and when.</p>
      </PageTitle>
      <ChangeChoices now={answer.data?.record.version} watched={ids.length} />
      {isWatch && ids.length === 0 ? (
        <p>
          Nothing is watched yet. The star on the page of a person, country or agency puts it on the{' '}
          <PageLink to="/watch">watch list</PageLink>.
        </p>
      ) : (
        <Answered answer={answer} rows={20}>
          {(data) => <ChangeList first={data.changes} variables={variables} />}
        </Answered>
      )}
    </>
  );
}

function ChangeChoices({
  now,
  watched,
}: {
  readonly now: string | undefined;
  readonly watched: number;
}) {
  const { since, kind, watch } = useAddress();
  const change = useChangeAddress();
  const last = useLastVersion(now);
  return (
    <div className="choices">
      <Choice
        label="Kind"
        value={kind ?? ''}
        options={factKinds.map(({ word, name }) => [word, name])}
        choose={(chosen) => change({ kind: chosen })}
      />
      <Choice
        label="Since"
        value={since ?? ''}
        none="The beginning"
        options={[...new Set([last, since])].flatMap((version): [string, string][] =>
          version === undefined
            ? []
            : [[version, version === last ? 'Your last visit' : `Version ${version}`]],
        )}
        choose={(chosen) => change({ since: chosen })}
      />
      <Choice
        label="About"
        value={watch === '1' ? '1' : ''}
        none="Everything"
        options={[['1', `Your watch list (${watched})`]]}
        choose={(chosen) => change({ watch: chosen })}
      />
    </div>
  );
}
