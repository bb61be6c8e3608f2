import '../../pictures/pictures.css';
import { usePage } from '../../data/use-page.js';
import { compare, conventions } from '../../generated/operations.js';
import type { BoardFields } from '../../generated/operations.js';
import { useAddress } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { isId } from '../../shared/entity-path.js';
import { CompareChoices } from './compare-choices.js';
import { Comparison } from './comparison.js';

/** The first question that most have: the older convention on cybercrime and the newer one. */
const usual = ['convention:budapest-convention', 'convention:hanoi-convention'] as const;

/** Two to four conventions side by side. */
export function Compare() {
  const address = useAddress();
  const { asOf } = useAsOf();
  const list = usePage(conventions, { asOf });
  const [a, b, c = '', d = ''] = chosenIn(address['of'] ?? '');
  const variables = { a, b, c, d, three: c !== '', four: d !== '', asOf };
  const answer = usePage(compare, variables);
  return (
    <>
      <PageTitle title="Compare conventions">
        <p className="lead">Which states are in one, in the other, in both.</p>
      </PageTitle>
      <Answered answer={answer} rows={16}>
        {(data) => {
          const boards = [data.a, data.b, data.c, data.d].flatMap((each): BoardFields[] =>
            each === null || each === undefined ? [] : [each],
          );
          return (
            <>
              <CompareChoices
                chosen={[a, b, c, d].filter(Boolean)}
                conventions={list.data?.conventions.nodes ?? []}
              />
              {boards.length < 2 ? (
                <p>Choose two conventions that are on record.</p>
              ) : (
                <Comparison boards={boards} asked={{ operation: compare, variables }} />
              )}
            </>
          );
        }}
      </Answered>
    </>
  );
}

/** The ids in an address, with or without their kind; the usual two where fewer are named. */
function chosenIn(of: string): readonly [string, string, string | undefined, string | undefined] {
  const named = of
    .split(',')
    .map((key) => (key.includes(':') ? key : `convention:${key}`))
    .filter((id) => id !== 'convention:' && isId(id));
  const [a, b, c, d] = [...new Set(named)];
  return a === undefined || b === undefined ? [...usual, undefined, undefined] : [a, b, c, d];
}
