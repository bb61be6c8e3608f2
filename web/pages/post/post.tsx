import { usePage } from '../../data/use-page.js';
import { post } from '../../generated/operations.js';
import { useKey } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { Answered } from '../../shared/page-answer.js';
import { NotOnRecord, wordsOf } from '../../shell/not-found.js';
import { PostProfile } from './post-profile.js';

/** The page of a post. */
export function Post() {
  const key = useKey();
  const id = `post:${key}`;
  const { until } = useAsOf();
  const variables = { id, until };
  const answer = usePage(post, variables);
  return (
    <Answered answer={answer} rows={12}>
      {({ node, encounters, events }) =>
        node?.tenures === undefined ? (
          <NotOnRecord answer={answer} kind="post" searched={wordsOf(key)} />
        ) : (
          <PostProfile
            post={node}
            {...{ encounters, events }}
            asked={{ operation: post, variables }}
          />
        )
      }
    </Answered>
  );
}
