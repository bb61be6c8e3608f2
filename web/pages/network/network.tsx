import '../../pictures/pictures.css';
import { usePage } from '../../data/use-page.js';
import { network } from '../../generated/operations.js';
import { useAddress, useChangeAddress } from '../../shared/address.js';
import { isId } from '../../shared/entity-path.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { NothingHere, wordsOf } from '../../shell/not-found.js';
import { Find } from '../../shared/find.js';
import { Around } from './around.js';
import { kindsIn } from './kinds.js';

/** What most people know: where the network begins when nothing is chosen. */
const USUAL = 'country:VNM';
/** As many as stand in a ring without crowding it. */
const LIMIT = 40;

/** What stands around something. */
export function Network() {
  const { of = USUAL, kinds } = useAddress();
  const change = useChangeAddress();
  const id = isId(of) ? of : USUAL;
  const variables = { of: id, kinds: kindsIn(kinds), limit: LIMIT };
  const answer = usePage(network, variables);
  return (
    <>
      <PageTitle title="Network">
        <p className="lead">What is linked with something on record, the best connected first.</p>
      </PageTitle>
      <div className="choices">
        <Find
          label="Around"
          kinds={undefined}
          current={answer.data?.focus?.headline}
          choose={(chosen) => change({ of: chosen, link: undefined, kinds: undefined }, 'push')}
        />
      </div>
      <Answered answer={answer} rows={24}>
        {(data) =>
          data.focus === null && answer.faults.length > 0 ? null : data.focus === null ? (
            <NothingHere what="Nothing on record has this id" searched={wordsOf(id)} />
          ) : (
            <Around data={data} focus={data.focus} asked={{ operation: network, variables }} />
          )
        }
      </Answered>
    </>
  );
}
