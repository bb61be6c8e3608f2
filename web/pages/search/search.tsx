import { ask } from '../../data/ask.js';
import { useMore } from '../../data/use-more.js';
import { usePage } from '../../data/use-page.js';
import { search } from '../../generated/operations.js';
import type { EntityKind, SearchData } from '../../generated/operations.js';
import { useAddress } from '../../shared/address.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { KindChoice, kindsAsked } from './kind-choice.js';
import { Results } from './results.js';

/** As many hits as a page of them has. */
const MANY = 50;

/** Everything that a search found, by kind where the reader chooses one. */
export function Search() {
  const { q = '', kind } = useAddress();
  const text = q.trim();
  const kinds = kindsAsked(kind);
  const answer = usePage(
    search,
    text === '' ? undefined : { text, kinds, first: MANY, after: null },
  );
  return (
    <>
      <PageTitle title={text === '' ? 'Search' : `Found for “${text}”`}>
        {text === '' ? (
          <p className="lead">
            Type a name in the search above: of a person, a country, a convention, an event.
          </p>
        ) : (
          <KindChoice chosen={kind} />
        )}
      </PageTitle>
      {text !== '' && (
        <Answered answer={answer} rows={12}>
          {(data) => <Found {...{ text, kinds }} first={data.search} />}
        </Answered>
      )}
    </>
  );
}

function Found({
  text,
  kinds,
  first,
}: {
  readonly text: string;
  readonly kinds: readonly EntityKind[] | null;
  readonly first: SearchData['search'];
}) {
  const reading = useMore(first, async (after) => {
    const { data } = await ask(search, { text, kinds, first: MANY, after });
    return data.search;
  });
  return <Results text={text} reading={reading} />;
}
