import type { ConventionData } from '../../generated/operations.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';

/** A convention as its page shows it. */
export type ShownConvention = NonNullable<ConventionData['convention']>;

/** Where each country and organisation stands under it. */
export type Statuses = NonNullable<ConventionData['standing']>['statuses'];

/** Acts with what was declared with them. */
export type DeclaredActs = NonNullable<ConventionData['declared']>['actions'];

/** What a section asked, for its menu. */
export type Asked = NonNullable<SectionMenuParts<never>['asked']>;
