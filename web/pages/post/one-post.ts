import type { PostData } from '../../generated/operations.js';

/** A post as its page shows it. */
export type OnePost = Extract<NonNullable<PostData['node']>, { readonly tenures: object }>;
