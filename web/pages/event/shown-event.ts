import type { EventData } from '../../generated/operations.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';

/** An event as its page shows it. */
export type ShownEvent = NonNullable<EventData['event']>;

/** Who was there. */
export type PresentHere = NonNullable<EventData['present']>;

/** What a section asked, for its menu. */
export type Asked = NonNullable<SectionMenuParts<never>['asked']>;
