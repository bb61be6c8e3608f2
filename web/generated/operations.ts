// Made by `npm run generate` from web/operations; not edited by hand.

import type { StoredOperation } from '../data/stored-operation.js';

export type AgencyKind =
  | 'GOVERNMENT'
  | 'MINISTRY'
  | 'POLICE'
  | 'SECURITY_SERVICE'
  | 'EMBASSY'
  | 'AGENCY'
  | 'COURT'
  | 'PARLIAMENT'
  | 'INTERNATIONAL_ORGANISATION'
  | 'REGIONAL_ORGANISATION'
  | 'BLOC'
  | 'TREATY_BODY'
  | 'PARTY'
  | 'UNIVERSITY'
  | 'COMPANY'
  | 'MEDIA'
  | 'NGO'
  | 'OTHER';

export type ChangeEffect = 'SHOWN' | 'CHANGED' | 'SUPPORT_CHANGED' | 'WITHDRAWN';

export type ClaimRank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED';

export type ConventionKind = 'CONVENTION' | 'PROTOCOL' | 'AGREEMENT' | 'MEMORANDUM' | 'OTHER';

export type EncounterBasis = 'ASSERTED_MEETING' | 'CO_ATTENDANCE';

export type EntityKind =
  | 'COUNTRY'
  | 'AGENCY'
  | 'OFFICIAL'
  | 'POST'
  | 'SERIES'
  | 'EVENT'
  | 'CONVENTION'
  | 'TOPIC'
  | 'DOCUMENT'
  | 'SOURCE';

export type EventKind =
  | 'CONFERENCE'
  | 'SUMMIT'
  | 'SESSION'
  | 'NEGOTIATION_ROUND'
  | 'SIGNING_CEREMONY'
  | 'MEETING'
  | 'CALL'
  | 'VISIT'
  | 'SIDE_EVENT'
  | 'RECEPTION'
  | 'PRESS_CONFERENCE'
  | 'OTHER';

export type EventMode = 'IN_PERSON' | 'PHONE' | 'ONLINE' | 'HYBRID';

export type EventStatus = 'ANNOUNCED' | 'SCHEDULED' | 'OCCURRED' | 'POSTPONED' | 'CANCELLED';

export type FactKind = 'PARTICIPATION' | 'TENURE' | 'MEMBERSHIP' | 'ACTION' | 'STATEMENT';

export type Modality = 'ASSERTED' | 'DENIED' | 'PLANNED';

export type NameKind =
  'OFFICIAL' | 'SHORT' | 'ACRONYM' | 'ALIAS' | 'TRANSLITERATION' | 'FORMER' | 'MISSPELLING';

export type ParticipationRole =
  | 'HEAD_OF_DELEGATION'
  | 'DEPUTY_HEAD'
  | 'DELEGATE'
  | 'ADVISER'
  | 'OBSERVER'
  | 'EXPERT'
  | 'SPEAKER'
  | 'PANELLIST'
  | 'MODERATOR'
  | 'CHAIR'
  | 'CO_CHAIR'
  | 'RAPPORTEUR'
  | 'HOST'
  | 'GUEST'
  | 'PARTICIPANT'
  | 'SIGNATORY'
  | 'WITNESS'
  | 'ORGANISER';

export type ParticipationStatus =
  'INVITED' | 'EXPECTED' | 'CONFIRMED' | 'ATTENDED' | 'DECLINED' | 'ABSENT';

export type PostRank =
  | 'HEAD_OF_STATE'
  | 'HEAD_OF_GOVERNMENT'
  | 'DEPUTY_HEAD'
  | 'MINISTER'
  | 'VICE_MINISTER'
  | 'AMBASSADOR'
  | 'AGENCY_HEAD'
  | 'PARTY_LEADER'
  | 'LEGISLATOR'
  | 'DIRECTOR'
  | 'EXPERT'
  | 'OTHER';

export type SourceKind =
  'DEPOSITARY' | 'GOVERNMENT' | 'ORGANISATION' | 'NEWS' | 'ACADEMIC' | 'DATASET' | 'OTHER';

export type TreatyAct =
  | 'SIGNATURE'
  | 'DEFINITIVE_SIGNATURE'
  | 'RATIFICATION'
  | 'ACCEPTANCE'
  | 'APPROVAL'
  | 'ACCESSION'
  | 'SUCCESSION'
  | 'FORMAL_CONFIRMATION'
  | 'CONSENT_TO_BE_BOUND'
  | 'PROVISIONAL_APPLICATION'
  | 'DECLARATION'
  | 'RESERVATION'
  | 'OBJECTION'
  | 'WITHDRAWAL_OF_RESERVATION'
  | 'TERRITORIAL_APPLICATION'
  | 'WITHDRAWAL'
  | 'DOMESTIC_APPROVAL'
  | 'INVITATION_TO_ACCEDE';

export type TreatyStage = 'NONE' | 'SIGNED' | 'PARTY' | 'WITHDRAWN' | 'ENDED';

export interface EventFilter {
  readonly ids?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
  readonly kinds?: readonly EventKind[] | null | undefined;
  readonly statuses?: readonly EventStatus[] | null | undefined;
  readonly period?: Period | null | undefined;
  readonly city?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly series?: string | null | undefined;
  readonly organisedBy?: string | null | undefined;
  readonly concerns?: string | null | undefined;
  readonly topic?: string | null | undefined;
  readonly attendedBy?: readonly string[] | null | undefined;
  readonly conflicting?: boolean | null | undefined;
  readonly and?: readonly EventFilter[] | null | undefined;
  readonly or?: readonly EventFilter[] | null | undefined;
  readonly not?: EventFilter | null | undefined;
}

export interface MeetingFilter {
  readonly between?: readonly string[] | null | undefined;
  readonly involving?: readonly string[] | null | undefined;
  readonly inPostsOf?: readonly string[] | null | undefined;
  readonly at?: string | null | undefined;
  readonly period?: Period | null | undefined;
  readonly kinds?: readonly EventKind[] | null | undefined;
  readonly modes?: readonly EventMode[] | null | undefined;
  readonly topics?: readonly string[] | null | undefined;
  readonly concerns?: readonly string[] | null | undefined;
  readonly city?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly maxParticipants?: number | null | undefined;
  readonly rankAtLeast?: PostRank | null | undefined;
  readonly onMargins?: boolean | null | undefined;
}

export interface Period {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

export interface SupposedDeposit {
  readonly actor: string;
  readonly on: string;
}

/** What the fragment `Acted` gives. */
export type ActedFields = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly id: string;
    readonly publishers: number;
    readonly evidence: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly locator: string | null;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly published: string | null;
          readonly url: string | null;
          readonly source: { readonly id: string; readonly name: string };
        };
      }[];
    };
    readonly act: TreatyAct;
    readonly on: string | null;
    readonly effective: string | null;
    readonly actor: { readonly id: string; readonly name: string };
    readonly convention: {
      readonly id: string;
      readonly name: string;
      readonly shortName: string | null;
    };
    readonly event: { readonly id: string; readonly name: string } | null;
    readonly signedBy: { readonly id: string; readonly name: string } | null;
  }[];
};

/** What the fragment `ActedHere` gives. */
export type ActedHereFields = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly id: string;
    readonly act: TreatyAct;
    readonly on: string | null;
    readonly publishers: number;
    readonly actor: { readonly id: string; readonly name: string };
    readonly convention: {
      readonly id: string;
      readonly name: string;
      readonly shortName: string | null;
    };
    readonly signedBy: { readonly id: string; readonly name: string } | null;
  }[];
};

/** What the fragment `Board` gives. */
export type BoardFields = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly opened: string | null;
  readonly statuses: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly {
      readonly stage: TreatyStage;
      readonly effective: string | null;
      readonly actor:
        | {
            readonly __typename: 'Agency' | 'Official';
            readonly id: string;
            readonly name: string;
            readonly iso3?: undefined;
            readonly m49?: undefined;
            readonly region?: undefined;
            readonly subregion?: undefined;
          }
        | {
            readonly __typename: 'Country';
            readonly id: string;
            readonly name: string;
            readonly iso3: string | null;
            readonly m49: string | null;
            readonly region: string | null;
            readonly subregion: string | null;
          };
      readonly signed: {
        readonly id: string;
        readonly on: string | null;
        readonly publishers: number;
      } | null;
      readonly consent: {
        readonly id: string;
        readonly act: TreatyAct;
        readonly on: string | null;
        readonly publishers: number;
      } | null;
      readonly withdrawal: {
        readonly id: string;
        readonly on: string | null;
        readonly publishers: number;
      } | null;
    }[];
  };
};

/** What the fragment `Cited` gives. */
export type CitedFields = {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly source: { readonly id: string; readonly name: string };
};

/** What the fragment `Met` gives. */
export type MetFields = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly a: {
      readonly id: string;
      readonly label: string;
      readonly role: ParticipationRole;
      readonly listedAs: string | null;
      readonly official: { readonly id: string; readonly name: string } | null;
      readonly post: { readonly id: string; readonly title: string } | null;
      readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
      readonly inferredHolder: {
        readonly official: { readonly id: string; readonly name: string };
        readonly tenure: { readonly id: string };
      } | null;
    };
    readonly b: {
      readonly id: string;
      readonly label: string;
      readonly role: ParticipationRole;
      readonly listedAs: string | null;
      readonly official: { readonly id: string; readonly name: string } | null;
      readonly post: { readonly id: string; readonly title: string } | null;
      readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
      readonly inferredHolder: {
        readonly official: { readonly id: string; readonly name: string };
        readonly tenure: { readonly id: string };
      } | null;
    };
    readonly meeting: {
      readonly id: string;
      readonly name: string;
      readonly kind: EventKind;
      readonly mode: EventMode | null;
      readonly when: string | null;
      readonly city: string | null;
      readonly topics: readonly { readonly id: string; readonly name: string }[];
      readonly evidence: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly id: string;
          readonly locator: string | null;
          readonly document: {
            readonly id: string;
            readonly title: string;
            readonly published: string | null;
            readonly url: string | null;
            readonly source: { readonly id: string; readonly name: string };
          };
        }[];
      };
    };
    readonly conference: {
      readonly id: string;
      readonly name: string;
      readonly when: string | null;
    } | null;
  }[];
};

/** What the fragment `Named` gives. */
export type NamedFields = {
  readonly __typename:
    | 'Agency'
    | 'Claim'
    | 'Convention'
    | 'Country'
    | 'Document'
    | 'Event'
    | 'Membership'
    | 'Official'
    | 'Participation'
    | 'Post'
    | 'Series'
    | 'Source'
    | 'Statement'
    | 'Tenure'
    | 'Topic'
    | 'TreatyAction';
  readonly id: string;
  readonly headline: string;
};

/** What the fragment `PresentHere` gives. */
export type PresentHereFields = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly role: ParticipationRole;
    readonly listedAs: string | null;
    readonly official: { readonly id: string; readonly name: string } | null;
    readonly post: { readonly id: string; readonly title: string } | null;
    readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
    readonly inferredHolder: {
      readonly official: { readonly id: string; readonly name: string };
      readonly tenure: { readonly id: string };
    } | null;
    readonly status: ParticipationStatus;
    readonly publishers: number;
  }[];
};

/** What the fragment `Rested` gives. */
export type RestedFields = {
  readonly id: string;
  readonly publishers: number;
  readonly evidence: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly locator: string | null;
      readonly document: {
        readonly id: string;
        readonly title: string;
        readonly published: string | null;
        readonly url: string | null;
        readonly source: { readonly id: string; readonly name: string };
      };
    }[];
  };
};

/** What the fragment `Said` gives. */
export type SaidFields = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly id: string;
    readonly quote: string | null;
    readonly locator: string | null;
    readonly headline: string;
    readonly document: {
      readonly id: string;
      readonly title: string;
      readonly published: string | null;
      readonly url: string | null;
      readonly source: { readonly id: string; readonly name: string };
      readonly language: string | null;
    };
  }[];
};

/** What the fragment `ShownClaim` gives. */
export type ShownClaimFields = {
  readonly id: string;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly credibility: number | null;
  readonly modality: Modality;
  readonly rank: ClaimRank;
  readonly why: string | null;
  readonly says: readonly { readonly field: string; readonly value: string | null }[];
  readonly assertedBy: { readonly id: string; readonly name: string } | null;
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly published: string | null;
    readonly url: string | null;
    readonly language: string | null;
    readonly copyOf: { readonly id: string } | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly kind: SourceKind;
      readonly reliability: string | null;
      readonly country: { readonly id: string; readonly name: string } | null;
    };
  };
};

/** What the fragment `Side` gives. */
export type SideFields = {
  readonly id: string;
  readonly label: string;
  readonly role: ParticipationRole;
  readonly listedAs: string | null;
  readonly official: { readonly id: string; readonly name: string } | null;
  readonly post: { readonly id: string; readonly title: string } | null;
  readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
  readonly inferredHolder: {
    readonly official: { readonly id: string; readonly name: string };
    readonly tenure: { readonly id: string };
  } | null;
};

/** What the fragment `Standing` gives. */
export type StandingFields = {
  readonly stage: TreatyStage;
  readonly effective: string | null;
  readonly actor:
    | {
        readonly __typename: 'Agency' | 'Official';
        readonly id: string;
        readonly name: string;
        readonly iso3?: undefined;
        readonly m49?: undefined;
        readonly region?: undefined;
        readonly subregion?: undefined;
      }
    | {
        readonly __typename: 'Country';
        readonly id: string;
        readonly name: string;
        readonly iso3: string | null;
        readonly m49: string | null;
        readonly region: string | null;
        readonly subregion: string | null;
      };
  readonly signed: {
    readonly id: string;
    readonly on: string | null;
    readonly publishers: number;
  } | null;
  readonly consent: {
    readonly id: string;
    readonly act: TreatyAct;
    readonly on: string | null;
    readonly publishers: number;
  } | null;
  readonly withdrawal: {
    readonly id: string;
    readonly on: string | null;
    readonly publishers: number;
  } | null;
};

/** What the fragment `StatedAbout` gives. */
export type StatedAboutFields = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly publishers: number;
    readonly evidence: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly locator: string | null;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly published: string | null;
          readonly url: string | null;
          readonly source: { readonly id: string; readonly name: string };
        };
      }[];
    };
    readonly property: string;
    readonly value: string;
    readonly unit: string | null;
    readonly conflicts: readonly {
      readonly field: string;
      readonly shown: string | null;
      readonly others: readonly { readonly value: string | null }[];
    }[];
  }[];
};

/** What the fragment `StatedFact` gives. */
export type StatedFactFields = {
  readonly __typename: 'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
  readonly id: string;
  readonly publishers: number;
  readonly headline: string;
};

/** What the fragment `WasThere` gives. */
export type WasThereFields = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly id: string;
    readonly publishers: number;
    readonly evidence: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly locator: string | null;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly published: string | null;
          readonly url: string | null;
          readonly source: { readonly id: string; readonly name: string };
        };
      }[];
    };
    readonly role: ParticipationRole;
    readonly status: ParticipationStatus;
    readonly label: string;
    readonly listedAs: string | null;
    readonly official: { readonly id: string; readonly name: string } | null;
    readonly post: { readonly id: string; readonly title: string } | null;
    readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
    readonly event: {
      readonly id: string;
      readonly name: string;
      readonly kind: EventKind;
      readonly status: EventStatus;
      readonly when: string | null;
      readonly city: string | null;
      readonly onMarginsOf: { readonly id: string; readonly name: string } | null;
      readonly partOf: { readonly id: string; readonly name: string } | null;
    };
  }[];
};

/** What `agency` gives. */
export type AgencyData = {
  readonly agency: {
    readonly id: string;
    readonly name: string;
    readonly note: string | null;
    readonly kind: AgencyKind;
    readonly acronym: string | null;
    readonly names: readonly {
      readonly text: string;
      readonly lang: string | null;
      readonly kind: NameKind | null;
    }[];
    readonly country: { readonly id: string; readonly name: string } | null;
    readonly partOf: { readonly id: string; readonly name: string } | null;
    readonly parts: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly name: string }[];
    };
    readonly memberships: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly from: string | null;
        readonly to: string | null;
        readonly publishers: number;
        readonly of: {
          readonly id: string;
          readonly name: string;
          readonly acronym: string | null;
        };
      }[];
    };
    readonly statements: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly publishers: number;
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
        readonly property: string;
        readonly value: string;
        readonly unit: string | null;
        readonly conflicts: readonly {
          readonly field: string;
          readonly shown: string | null;
          readonly others: readonly { readonly value: string | null }[];
        }[];
      }[];
    };
  } | null;
  readonly office: {
    readonly posts: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly title: string;
        readonly tenures: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly from: string | null;
            readonly to: string | null;
            readonly acting: boolean;
            readonly official: { readonly id: string; readonly name: string };
          }[];
        };
      }[];
    };
    readonly members: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly from: string | null;
        readonly to: string | null;
        readonly publishers: number;
        readonly member: {
          readonly __typename: 'Agency' | 'Country' | 'Official';
          readonly id: string;
          readonly name: string;
        };
      }[];
    };
    readonly actions: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly publishers: number;
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
        readonly act: TreatyAct;
        readonly on: string | null;
        readonly effective: string | null;
        readonly actor: { readonly id: string; readonly name: string };
        readonly convention: {
          readonly id: string;
          readonly name: string;
          readonly shortName: string | null;
        };
        readonly event: { readonly id: string; readonly name: string } | null;
        readonly signedBy: { readonly id: string; readonly name: string } | null;
      }[];
    };
  } | null;
  readonly presence: {
    readonly said: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly quote: string | null;
        readonly locator: string | null;
        readonly headline: string;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly published: string | null;
          readonly url: string | null;
          readonly source: { readonly id: string; readonly name: string };
          readonly language: string | null;
        };
      }[];
    };
    readonly participations: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly publishers: number;
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
        readonly role: ParticipationRole;
        readonly status: ParticipationStatus;
        readonly label: string;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly event: {
          readonly id: string;
          readonly name: string;
          readonly kind: EventKind;
          readonly status: EventStatus;
          readonly when: string | null;
          readonly city: string | null;
          readonly onMarginsOf: { readonly id: string; readonly name: string } | null;
          readonly partOf: { readonly id: string; readonly name: string } | null;
        };
      }[];
    };
  } | null;
  readonly conventions: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly shortName: string | null;
      readonly opened: string | null;
      readonly status: {
        readonly stage: TreatyStage;
        readonly effective: string | null;
        readonly signed: { readonly id: string; readonly on: string | null } | null;
        readonly consent: {
          readonly id: string;
          readonly act: TreatyAct;
          readonly on: string | null;
        } | null;
        readonly withdrawal: { readonly id: string; readonly on: string | null } | null;
      };
    }[];
  };
  readonly encounters: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly a: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly b: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly meeting: {
        readonly id: string;
        readonly name: string;
        readonly kind: EventKind;
        readonly mode: EventMode | null;
        readonly when: string | null;
        readonly city: string | null;
        readonly topics: readonly { readonly id: string; readonly name: string }[];
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
      };
      readonly conference: {
        readonly id: string;
        readonly name: string;
        readonly when: string | null;
      } | null;
    }[];
  };
  readonly byPosts: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly a: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly b: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly meeting: {
        readonly id: string;
        readonly name: string;
        readonly kind: EventKind;
        readonly mode: EventMode | null;
        readonly when: string | null;
        readonly city: string | null;
        readonly topics: readonly { readonly id: string; readonly name: string }[];
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
      };
      readonly conference: {
        readonly id: string;
        readonly name: string;
        readonly when: string | null;
      } | null;
    }[];
  };
  readonly organised: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly kind: EventKind;
      readonly status: EventStatus;
      readonly when: string | null;
      readonly city: string | null;
    }[];
  };
};
/** What `agency` takes. */
export interface AgencyVariables {
  readonly id: string;
  readonly asOf?: string | null | undefined;
  readonly until?: Period | null | undefined;
}
/** The operation of web/operations/agency.graphql. */
export const agency: StoredOperation<AgencyData, AgencyVariables> = {
  name: 'agency',
  hash: '26fd182a57a063e78f37284848ca70e02474f586e6863f63dcc721ede48f8115',
};

/** What `changes` gives. */
export type ChangesData = {
  readonly record: { readonly version: string };
  readonly changes: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly operation: { readonly id: string; readonly kind: string; readonly at: string };
      readonly effect: ChangeEffect;
      readonly before: readonly { readonly field: string; readonly value: string | null }[];
      readonly after: readonly { readonly field: string; readonly value: string | null }[];
      readonly fact: {
        readonly __typename:
          'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
        readonly id: string;
        readonly publishers: number;
        readonly headline: string;
      };
    }[];
  };
};
/** What `changes` takes. */
export interface ChangesVariables {
  readonly since?: string | null | undefined;
  readonly about?: readonly string[] | null | undefined;
  readonly kinds?: readonly FactKind[] | null | undefined;
  readonly after?: string | null | undefined;
}
/** The operation of web/operations/changes.graphql. */
export const changes: StoredOperation<ChangesData, ChangesVariables> = {
  name: 'changes',
  hash: 'e0d832041a470f023d50441a8e5f04093ba24669fa63e6d36d6931c14b264dfe',
};

/** What `co-attendees` gives. */
export type CoAttendeesData = {
  readonly official: {
    readonly id: string;
    readonly coAttendees: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly eventCount: number;
        readonly official: { readonly id: string; readonly name: string };
        readonly events: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly name: string;
            readonly when: string | null;
          }[];
        };
      }[];
    };
  } | null;
};
/** What `co-attendees` takes. */
export interface CoAttendeesVariables {
  readonly id: string;
  readonly until?: Period | null | undefined;
  readonly after?: string | null | undefined;
}
/** The operation of web/operations/co-attendees.graphql. */
export const coAttendees: StoredOperation<CoAttendeesData, CoAttendeesVariables> = {
  name: 'co-attendees',
  hash: 'ae99beb262f0eaf5e5948f7206167f03a2a0a74341952a197361b46b3b01cbfd',
};

/** What `compare` gives. */
export type CompareData = {
  readonly a: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
    readonly opened: string | null;
    readonly statuses: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean };
      readonly nodes: readonly {
        readonly stage: TreatyStage;
        readonly effective: string | null;
        readonly actor:
          | {
              readonly __typename: 'Agency' | 'Official';
              readonly id: string;
              readonly name: string;
              readonly iso3?: undefined;
              readonly m49?: undefined;
              readonly region?: undefined;
              readonly subregion?: undefined;
            }
          | {
              readonly __typename: 'Country';
              readonly id: string;
              readonly name: string;
              readonly iso3: string | null;
              readonly m49: string | null;
              readonly region: string | null;
              readonly subregion: string | null;
            };
        readonly signed: {
          readonly id: string;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
        readonly consent: {
          readonly id: string;
          readonly act: TreatyAct;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
        readonly withdrawal: {
          readonly id: string;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
      }[];
    };
  } | null;
  readonly b: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
    readonly opened: string | null;
    readonly statuses: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean };
      readonly nodes: readonly {
        readonly stage: TreatyStage;
        readonly effective: string | null;
        readonly actor:
          | {
              readonly __typename: 'Agency' | 'Official';
              readonly id: string;
              readonly name: string;
              readonly iso3?: undefined;
              readonly m49?: undefined;
              readonly region?: undefined;
              readonly subregion?: undefined;
            }
          | {
              readonly __typename: 'Country';
              readonly id: string;
              readonly name: string;
              readonly iso3: string | null;
              readonly m49: string | null;
              readonly region: string | null;
              readonly subregion: string | null;
            };
        readonly signed: {
          readonly id: string;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
        readonly consent: {
          readonly id: string;
          readonly act: TreatyAct;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
        readonly withdrawal: {
          readonly id: string;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
      }[];
    };
  } | null;
  readonly c?: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
    readonly opened: string | null;
    readonly statuses: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean };
      readonly nodes: readonly {
        readonly stage: TreatyStage;
        readonly effective: string | null;
        readonly actor:
          | {
              readonly __typename: 'Agency' | 'Official';
              readonly id: string;
              readonly name: string;
              readonly iso3?: undefined;
              readonly m49?: undefined;
              readonly region?: undefined;
              readonly subregion?: undefined;
            }
          | {
              readonly __typename: 'Country';
              readonly id: string;
              readonly name: string;
              readonly iso3: string | null;
              readonly m49: string | null;
              readonly region: string | null;
              readonly subregion: string | null;
            };
        readonly signed: {
          readonly id: string;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
        readonly consent: {
          readonly id: string;
          readonly act: TreatyAct;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
        readonly withdrawal: {
          readonly id: string;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
      }[];
    };
  } | null;
  readonly d?: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
    readonly opened: string | null;
    readonly statuses: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean };
      readonly nodes: readonly {
        readonly stage: TreatyStage;
        readonly effective: string | null;
        readonly actor:
          | {
              readonly __typename: 'Agency' | 'Official';
              readonly id: string;
              readonly name: string;
              readonly iso3?: undefined;
              readonly m49?: undefined;
              readonly region?: undefined;
              readonly subregion?: undefined;
            }
          | {
              readonly __typename: 'Country';
              readonly id: string;
              readonly name: string;
              readonly iso3: string | null;
              readonly m49: string | null;
              readonly region: string | null;
              readonly subregion: string | null;
            };
        readonly signed: {
          readonly id: string;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
        readonly consent: {
          readonly id: string;
          readonly act: TreatyAct;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
        readonly withdrawal: {
          readonly id: string;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
      }[];
    };
  } | null;
};
/** What `compare` takes. */
export interface CompareVariables {
  readonly a: string;
  readonly b: string;
  readonly c?: string | undefined;
  readonly d?: string | undefined;
  readonly three: boolean;
  readonly four: boolean;
  readonly asOf?: string | null | undefined;
}
/** The operation of web/operations/compare.graphql. */
export const compare: StoredOperation<CompareData, CompareVariables> = {
  name: 'compare',
  hash: 'b3ede4c454fcdf692b060c63bbba32387b2d315adb0af114d5c64a56e1e49193',
};

/** What `conflicts` gives. */
export type ConflictsData = {
  readonly facts: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly __typename: 'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
      readonly id: string;
      readonly publishers: number;
      readonly headline: string;
      readonly evidence: {
        readonly nodes: readonly {
          readonly id: string;
          readonly why: string | null;
          readonly says: readonly { readonly field: string; readonly value: string | null }[];
          readonly document: {
            readonly id: string;
            readonly title: string;
            readonly published: string | null;
            readonly url: string | null;
            readonly source: { readonly id: string; readonly name: string };
          };
        }[];
      };
      readonly conflicts: readonly {
        readonly field: string;
        readonly shown: string | null;
        readonly others: readonly {
          readonly value: string | null;
          readonly claims: readonly {
            readonly id: string;
            readonly why: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        }[];
      }[];
    }[];
  };
};
/** What `conflicts` takes. */
export interface ConflictsVariables {
  readonly after?: string | null | undefined;
}
/** The operation of web/operations/conflicts.graphql. */
export const conflicts: StoredOperation<ConflictsData, ConflictsVariables> = {
  name: 'conflicts',
  hash: '9ebb2d0d686b0d3e85a0d244af604f29462804018e91b680c22a8352b4ee5a78',
};

/** What `convention-what-if` gives. */
export type ConventionWhatIfData = {
  readonly convention: {
    readonly id: string;
    readonly entryIntoForce: {
      readonly inForce: boolean;
      readonly on: string | null;
      readonly required: number;
      readonly supposed: number;
      readonly remaining: number;
      readonly missing: readonly string[];
      readonly earliest: string | null;
      readonly article: string | null;
      readonly rule: string | null;
    };
  } | null;
};
/** What `convention-what-if` takes. */
export interface ConventionWhatIfVariables {
  readonly id: string;
  readonly asOf: string;
  readonly whatIf: readonly SupposedDeposit[];
}
/** The operation of web/operations/convention-what-if.graphql. */
export const conventionWhatIf: StoredOperation<ConventionWhatIfData, ConventionWhatIfVariables> = {
  name: 'convention-what-if',
  hash: 'e5674585044628f3a735f6f3b72436b81da75cb6ec4c8f22ed339d27775327ca',
};

/** What `convention` gives. */
export type ConventionData = {
  readonly convention: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
    readonly kind: ConventionKind;
    readonly reference: string | null;
    readonly adopted: string | null;
    readonly adoptedBy: string | null;
    readonly adoptedAt: string | null;
    readonly opened: string | null;
    readonly openedAt: string | null;
    readonly openUntil: string | null;
    readonly note: string | null;
    readonly names: readonly {
      readonly text: string;
      readonly lang: string | null;
      readonly kind: NameKind | null;
    }[];
    readonly depositary: { readonly id: string; readonly name: string } | null;
    readonly supplements: {
      readonly id: string;
      readonly name: string;
      readonly shortName: string | null;
    } | null;
    readonly protocols: readonly {
      readonly id: string;
      readonly name: string;
      readonly shortName: string | null;
    }[];
    readonly entryIntoForce: {
      readonly inForce: boolean;
      readonly on: string | null;
      readonly required: number;
      readonly remaining: number;
      readonly missing: readonly string[];
      readonly earliest: string | null;
      readonly article: string | null;
      readonly statedOn: string | null;
      readonly rule: string | null;
      readonly counted: readonly { readonly id: string }[];
      readonly excluded: readonly {
        readonly reason: string;
        readonly action: {
          readonly id: string;
          readonly act: TreatyAct;
          readonly on: string | null;
          readonly actor: { readonly id: string; readonly name: string };
        };
      }[];
    };
    readonly evidence: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly published: string | null;
          readonly source: { readonly id: string; readonly name: string };
        };
      }[];
    };
    readonly statements: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly publishers: number;
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
        readonly property: string;
        readonly value: string;
        readonly unit: string | null;
        readonly conflicts: readonly {
          readonly field: string;
          readonly shown: string | null;
          readonly others: readonly { readonly value: string | null }[];
        }[];
      }[];
    };
    readonly events: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly name: string;
        readonly kind: EventKind;
        readonly status: EventStatus;
        readonly when: string | null;
        readonly city: string | null;
      }[];
    };
  } | null;
  readonly declared: {
    readonly actions: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly act: TreatyAct;
        readonly on: string | null;
        readonly article: string | null;
        readonly text: string | null;
        readonly publishers: number;
        readonly actor: { readonly id: string; readonly name: string };
        readonly against: {
          readonly id: string;
          readonly act: TreatyAct;
          readonly actor: { readonly id: string; readonly name: string };
        } | null;
        readonly evidence: {
          readonly nodes: readonly {
            readonly id: string;
            readonly quote: string | null;
            readonly locator: string | null;
            readonly document: { readonly id: string; readonly title: string };
          }[];
        };
      }[];
    };
  } | null;
  readonly standing: {
    readonly statuses: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly stage: TreatyStage;
        readonly effective: string | null;
        readonly actor:
          | {
              readonly __typename: 'Agency' | 'Official';
              readonly id: string;
              readonly name: string;
              readonly iso3?: undefined;
              readonly m49?: undefined;
              readonly region?: undefined;
              readonly subregion?: undefined;
            }
          | {
              readonly __typename: 'Country';
              readonly id: string;
              readonly name: string;
              readonly iso3: string | null;
              readonly m49: string | null;
              readonly region: string | null;
              readonly subregion: string | null;
            };
        readonly signed: {
          readonly id: string;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
        readonly consent: {
          readonly id: string;
          readonly act: TreatyAct;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
        readonly withdrawal: {
          readonly id: string;
          readonly on: string | null;
          readonly publishers: number;
        } | null;
      }[];
    };
  } | null;
};
/** What `convention` takes. */
export interface ConventionVariables {
  readonly id: string;
  readonly asOf?: string | null | undefined;
  readonly until?: Period | null | undefined;
}
/** The operation of web/operations/convention.graphql. */
export const convention: StoredOperation<ConventionData, ConventionVariables> = {
  name: 'convention',
  hash: '6e9a3d3a0381ea2068f35b0872d6cef8be9ec1527181adaf47e3cefdfcb453ab',
};

/** What `conventions` gives. */
export type ConventionsData = {
  readonly conventions: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly shortName: string | null;
      readonly kind: ConventionKind;
      readonly adopted: string | null;
      readonly opened: string | null;
      readonly openUntil: string | null;
      readonly depositary: { readonly id: string; readonly name: string } | null;
      readonly supplements: { readonly id: string; readonly name: string } | null;
      readonly entryIntoForce: {
        readonly inForce: boolean;
        readonly on: string | null;
        readonly required: number;
        readonly remaining: number;
        readonly statedOn: string | null;
        readonly rule: string | null;
      };
      readonly signatories: { readonly totalCount: number };
      readonly parties: { readonly totalCount: number };
    }[];
  };
};
/** What `conventions` takes. */
export interface ConventionsVariables {
  readonly asOf?: string | null | undefined;
}
/** The operation of web/operations/conventions.graphql. */
export const conventions: StoredOperation<ConventionsData, ConventionsVariables> = {
  name: 'conventions',
  hash: '9fde86a1f34998135583131ebb7d7af605910bef5e328da9a64db5192636afc8',
};

/** What `country-names` gives. */
export type CountryNamesData = {
  readonly countries: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
  };
};
/** What `country-names` takes. */
export interface CountryNamesVariables {
  readonly after?: string | null | undefined;
}
/** The operation of web/operations/country-names.graphql. */
export const countryNames: StoredOperation<CountryNamesData, CountryNamesVariables> = {
  name: 'country-names',
  hash: 'c75e1e512477d0c2c94cbbf53bd732b1fb2a53804f134c3133f449e53ffb0095',
};

/** What `country` gives. */
export type CountryData = {
  readonly country: {
    readonly id: string;
    readonly name: string;
    readonly note: string | null;
    readonly iso2: string | null;
    readonly iso3: string | null;
    readonly region: string | null;
    readonly subregion: string | null;
    readonly names: readonly {
      readonly text: string;
      readonly lang: string | null;
      readonly kind: NameKind | null;
    }[];
    readonly memberships: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly from: string | null;
        readonly to: string | null;
        readonly publishers: number;
        readonly of: {
          readonly id: string;
          readonly name: string;
          readonly acronym: string | null;
        };
      }[];
    };
    readonly counterparts: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly meetingCount: number;
        readonly lastMet: string | null;
        readonly party:
          | {
              readonly __typename: 'Official' | 'Country' | 'Agency';
              readonly id: string;
              readonly name: string;
              readonly title?: undefined;
            }
          | {
              readonly __typename: 'Post';
              readonly id: string;
              readonly name?: undefined;
              readonly title: string;
            };
      }[];
    };
    readonly statements: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly publishers: number;
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
        readonly property: string;
        readonly value: string;
        readonly unit: string | null;
        readonly conflicts: readonly {
          readonly field: string;
          readonly shown: string | null;
          readonly others: readonly { readonly value: string | null }[];
        }[];
      }[];
    };
  } | null;
  readonly office: {
    readonly posts: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly title: string;
        readonly agency: { readonly id: string; readonly name: string } | null;
        readonly tenures: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly from: string | null;
            readonly to: string | null;
            readonly acting: boolean;
            readonly official: { readonly id: string; readonly name: string };
          }[];
        };
      }[];
    };
    readonly actions: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly publishers: number;
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
        readonly act: TreatyAct;
        readonly on: string | null;
        readonly effective: string | null;
        readonly actor: { readonly id: string; readonly name: string };
        readonly convention: {
          readonly id: string;
          readonly name: string;
          readonly shortName: string | null;
        };
        readonly event: { readonly id: string; readonly name: string } | null;
        readonly signedBy: { readonly id: string; readonly name: string } | null;
      }[];
    };
  } | null;
  readonly presence: {
    readonly said: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly quote: string | null;
        readonly locator: string | null;
        readonly headline: string;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly published: string | null;
          readonly url: string | null;
          readonly source: { readonly id: string; readonly name: string };
          readonly language: string | null;
        };
      }[];
    };
    readonly participations: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly publishers: number;
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
        readonly role: ParticipationRole;
        readonly status: ParticipationStatus;
        readonly label: string;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly event: {
          readonly id: string;
          readonly name: string;
          readonly kind: EventKind;
          readonly status: EventStatus;
          readonly when: string | null;
          readonly city: string | null;
          readonly onMarginsOf: { readonly id: string; readonly name: string } | null;
          readonly partOf: { readonly id: string; readonly name: string } | null;
        };
      }[];
    };
  } | null;
  readonly conventions: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly shortName: string | null;
      readonly opened: string | null;
      readonly status: {
        readonly stage: TreatyStage;
        readonly effective: string | null;
        readonly signed: { readonly id: string; readonly on: string | null } | null;
        readonly consent: {
          readonly id: string;
          readonly act: TreatyAct;
          readonly on: string | null;
        } | null;
        readonly withdrawal: { readonly id: string; readonly on: string | null } | null;
      };
    }[];
  };
  readonly encounters: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly a: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly b: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly meeting: {
        readonly id: string;
        readonly name: string;
        readonly kind: EventKind;
        readonly mode: EventMode | null;
        readonly when: string | null;
        readonly city: string | null;
        readonly topics: readonly { readonly id: string; readonly name: string }[];
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
      };
      readonly conference: {
        readonly id: string;
        readonly name: string;
        readonly when: string | null;
      } | null;
    }[];
  };
  readonly years: {
    readonly total: number;
    readonly rows: readonly { readonly keys: readonly string[]; readonly count: number }[];
  };
  readonly people: {
    readonly hasMore: boolean;
    readonly rows: readonly {
      readonly keys: readonly string[];
      readonly labels: readonly string[];
      readonly count: number;
    }[];
  };
  readonly acted: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
  };
};
/** What `country` takes. */
export interface CountryVariables {
  readonly id: string;
  readonly asOf?: string | null | undefined;
  readonly until?: Period | null | undefined;
}
/** The operation of web/operations/country.graphql. */
export const country: StoredOperation<CountryData, CountryVariables> = {
  name: 'country',
  hash: 'fffa08fd52c702e0e10a109ef305237ce2d350590ae7cffe36ba4c3ccbc07db8',
};

/** What `document-more` gives. */
export type DocumentMoreData = {
  readonly document: {
    readonly claims: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly credibility: number | null;
        readonly modality: Modality;
        readonly why: string | null;
        readonly rank: ClaimRank;
        readonly headline: string;
        readonly about: {
          readonly __typename:
            | 'Agency'
            | 'Claim'
            | 'Convention'
            | 'Country'
            | 'Document'
            | 'Event'
            | 'Membership'
            | 'Official'
            | 'Participation'
            | 'Post'
            | 'Series'
            | 'Source'
            | 'Statement'
            | 'Tenure'
            | 'Topic'
            | 'TreatyAction';
          readonly id: string;
          readonly headline: string;
        };
      }[];
    };
  } | null;
  readonly rests: {
    readonly ifRetracted: {
      readonly vanishing: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly {
          readonly __typename:
            'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
          readonly id: string;
          readonly publishers: number;
          readonly headline: string;
        }[];
      };
      readonly weakened: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly {
          readonly __typename:
            'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
          readonly id: string;
          readonly publishers: number;
          readonly headline: string;
        }[];
      };
    };
  } | null;
};
/** What `document-more` takes. */
export interface DocumentMoreVariables {
  readonly id: string;
  readonly claimsAfter?: string | null | undefined;
  readonly aloneAfter?: string | null | undefined;
  readonly sharedAfter?: string | null | undefined;
}
/** The operation of web/operations/document-more.graphql. */
export const documentMore: StoredOperation<DocumentMoreData, DocumentMoreVariables> = {
  name: 'document-more',
  hash: '299a463ebba4870e89cf1c430158bc4aaab9699b33e09e679e49a4fc485f2d37',
};

/** What `document` gives. */
export type DocumentData = {
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly published: string | null;
    readonly retrieved: string | null;
    readonly url: string | null;
    readonly language: string | null;
    readonly retractedAt: string | null;
    readonly note: string | null;
    readonly copyOf: {
      readonly id: string;
      readonly title: string;
      readonly source: { readonly id: string; readonly name: string };
    } | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly kind: SourceKind;
      readonly reliability: string | null;
      readonly url: string | null;
      readonly country: { readonly id: string; readonly name: string } | null;
    };
    readonly claims: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly credibility: number | null;
        readonly modality: Modality;
        readonly why: string | null;
        readonly rank: ClaimRank;
        readonly headline: string;
        readonly about: {
          readonly __typename:
            | 'Agency'
            | 'Claim'
            | 'Convention'
            | 'Country'
            | 'Document'
            | 'Event'
            | 'Membership'
            | 'Official'
            | 'Participation'
            | 'Post'
            | 'Series'
            | 'Source'
            | 'Statement'
            | 'Tenure'
            | 'Topic'
            | 'TreatyAction';
          readonly id: string;
          readonly headline: string;
        };
      }[];
    };
  } | null;
  readonly rests: {
    readonly facts: { readonly totalCount: number };
    readonly ifRetracted: {
      readonly vanishing: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly {
          readonly __typename:
            'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
          readonly id: string;
          readonly publishers: number;
          readonly headline: string;
        }[];
      };
      readonly weakened: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly {
          readonly __typename:
            'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
          readonly id: string;
          readonly publishers: number;
          readonly headline: string;
        }[];
      };
    };
  } | null;
};
/** What `document` takes. */
export interface DocumentVariables {
  readonly id: string;
}
/** The operation of web/operations/document.graphql. */
export const document: StoredOperation<DocumentData, DocumentVariables> = {
  name: 'document',
  hash: '88690154fe2b012cd94bb250f86c803827c6672d9e1e696a0d2b048dddc39bac',
};

/** What `documents` gives. */
export type DocumentsData = {
  readonly documents: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly published: string | null;
      readonly retractedAt: string | null;
      readonly copyOf: { readonly id: string; readonly title: string } | null;
      readonly source: { readonly id: string; readonly name: string };
      readonly facts: { readonly totalCount: number };
      readonly ifRetracted: { readonly vanishing: { readonly totalCount: number } };
    }[];
  };
};
/** What `documents` takes. */
export interface DocumentsVariables {
  readonly period?: Period | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}
/** The operation of web/operations/documents.graphql. */
export const documents: StoredOperation<DocumentsData, DocumentsVariables> = {
  name: 'documents',
  hash: '8bfde44b09abcdb9d5285828cac2ce90083e0fa12247967800c127c5ab04112f',
};

/** What `encounters` gives. */
export type EncountersData = {
  readonly encounters: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly a: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly b: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly meeting: {
        readonly id: string;
        readonly name: string;
        readonly kind: EventKind;
        readonly mode: EventMode | null;
        readonly when: string | null;
        readonly city: string | null;
        readonly topics: readonly { readonly id: string; readonly name: string }[];
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
      };
      readonly conference: {
        readonly id: string;
        readonly name: string;
        readonly when: string | null;
      } | null;
    }[];
  };
};
/** What `encounters` takes. */
export interface EncountersVariables {
  readonly filter: MeetingFilter;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}
/** The operation of web/operations/encounters.graphql. */
export const encounters: StoredOperation<EncountersData, EncountersVariables> = {
  name: 'encounters',
  hash: '7774b17438a023da6a7092241cf6541ff3cc6483c308e74983ae35739523bb90',
};

/** What `event-more` gives. */
export type EventMoreData = {
  readonly event: {
    readonly encounters?: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly a: {
          readonly id: string;
          readonly label: string;
          readonly role: ParticipationRole;
          readonly listedAs: string | null;
          readonly official: { readonly id: string; readonly name: string } | null;
          readonly post: { readonly id: string; readonly title: string } | null;
          readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
          readonly inferredHolder: {
            readonly official: { readonly id: string; readonly name: string };
            readonly tenure: { readonly id: string };
          } | null;
        };
        readonly b: {
          readonly id: string;
          readonly label: string;
          readonly role: ParticipationRole;
          readonly listedAs: string | null;
          readonly official: { readonly id: string; readonly name: string } | null;
          readonly post: { readonly id: string; readonly title: string } | null;
          readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
          readonly inferredHolder: {
            readonly official: { readonly id: string; readonly name: string };
            readonly tenure: { readonly id: string };
          } | null;
        };
        readonly meeting: {
          readonly id: string;
          readonly name: string;
          readonly kind: EventKind;
          readonly mode: EventMode | null;
          readonly when: string | null;
          readonly city: string | null;
          readonly topics: readonly { readonly id: string; readonly name: string }[];
          readonly evidence: {
            readonly totalCount: number;
            readonly nodes: readonly {
              readonly id: string;
              readonly locator: string | null;
              readonly document: {
                readonly id: string;
                readonly title: string;
                readonly published: string | null;
                readonly url: string | null;
                readonly source: { readonly id: string; readonly name: string };
              };
            }[];
          };
        };
        readonly conference: {
          readonly id: string;
          readonly name: string;
          readonly when: string | null;
        } | null;
      }[];
    };
    readonly participations?: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
        readonly status: ParticipationStatus;
        readonly publishers: number;
      }[];
    };
    readonly actions?: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly act: TreatyAct;
        readonly on: string | null;
        readonly publishers: number;
        readonly actor: { readonly id: string; readonly name: string };
        readonly convention: {
          readonly id: string;
          readonly name: string;
          readonly shortName: string | null;
        };
        readonly signedBy: { readonly id: string; readonly name: string } | null;
      }[];
    };
  } | null;
};
/** What `event-more` takes. */
export interface EventMoreVariables {
  readonly id: string;
  readonly after?: string | null | undefined;
  readonly met: boolean;
  readonly present: boolean;
  readonly acts: boolean;
}
/** The operation of web/operations/event-more.graphql. */
export const eventMore: StoredOperation<EventMoreData, EventMoreVariables> = {
  name: 'event-more',
  hash: '5efd3cd2d92a3724a6e1060353b496abf544e31794203dd96d8ddc5cc6091473',
};

/** What `event-sequel` gives. */
export type EventSequelData = {
  readonly convention: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
    readonly actions: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly act: TreatyAct;
        readonly on: string | null;
        readonly publishers: number;
        readonly actor: { readonly id: string; readonly name: string };
        readonly event: { readonly id: string; readonly name: string } | null;
      }[];
    };
  } | null;
  readonly later: {
    readonly actions: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly on: string | null;
        readonly publishers: number;
        readonly actor: { readonly id: string };
      }[];
    };
  } | null;
  readonly absent: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
  };
  readonly spoke: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
  };
};
/** What `event-sequel` takes. */
export interface EventSequelVariables {
  readonly event: string;
  readonly convention: string;
  readonly actors: readonly string[];
  readonly until?: Period | null | undefined;
  readonly by?: Period | null | undefined;
}
/** The operation of web/operations/event-sequel.graphql. */
export const eventSequel: StoredOperation<EventSequelData, EventSequelVariables> = {
  name: 'event-sequel',
  hash: '3635a5e6b58c41c06bb6317de77954fbe4030cad328b7cf4540d1d1549dfcca8',
};

/** What `event` gives. */
export type EventData = {
  readonly event: {
    readonly id: string;
    readonly name: string;
    readonly kind: EventKind;
    readonly status: EventStatus;
    readonly mode: EventMode | null;
    readonly when: string | null;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly city: string | null;
    readonly venue: string | null;
    readonly note: string | null;
    readonly names: readonly {
      readonly text: string;
      readonly lang: string | null;
      readonly kind: NameKind | null;
    }[];
    readonly country: { readonly id: string; readonly name: string } | null;
    readonly series: { readonly id: string; readonly name: string } | null;
    readonly partOf: { readonly id: string; readonly name: string } | null;
    readonly onMarginsOf: { readonly id: string; readonly name: string } | null;
    readonly organisers: readonly { readonly id: string; readonly name: string }[];
    readonly hosts: readonly { readonly id: string; readonly name: string }[];
    readonly concerns: readonly {
      readonly id: string;
      readonly name: string;
      readonly shortName: string | null;
    }[];
    readonly topics: readonly { readonly id: string; readonly name: string }[];
    readonly evidence: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly modality: Modality;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly published: string | null;
          readonly source: { readonly id: string; readonly name: string };
        };
      }[];
    };
    readonly statements: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly publishers: number;
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
        readonly property: string;
        readonly value: string;
        readonly unit: string | null;
        readonly conflicts: readonly {
          readonly field: string;
          readonly shown: string | null;
          readonly others: readonly { readonly value: string | null }[];
        }[];
      }[];
    };
    readonly programme: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly name: string;
        readonly kind: EventKind;
        readonly status: EventStatus;
        readonly when: string | null;
        readonly city: string | null;
      }[];
    };
    readonly margins: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly name: string;
        readonly kind: EventKind;
        readonly status: EventStatus;
        readonly when: string | null;
        readonly city: string | null;
      }[];
    };
  } | null;
  readonly met: {
    readonly encounters: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly a: {
          readonly id: string;
          readonly label: string;
          readonly role: ParticipationRole;
          readonly listedAs: string | null;
          readonly official: { readonly id: string; readonly name: string } | null;
          readonly post: { readonly id: string; readonly title: string } | null;
          readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
          readonly inferredHolder: {
            readonly official: { readonly id: string; readonly name: string };
            readonly tenure: { readonly id: string };
          } | null;
        };
        readonly b: {
          readonly id: string;
          readonly label: string;
          readonly role: ParticipationRole;
          readonly listedAs: string | null;
          readonly official: { readonly id: string; readonly name: string } | null;
          readonly post: { readonly id: string; readonly title: string } | null;
          readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
          readonly inferredHolder: {
            readonly official: { readonly id: string; readonly name: string };
            readonly tenure: { readonly id: string };
          } | null;
        };
        readonly meeting: {
          readonly id: string;
          readonly name: string;
          readonly kind: EventKind;
          readonly mode: EventMode | null;
          readonly when: string | null;
          readonly city: string | null;
          readonly topics: readonly { readonly id: string; readonly name: string }[];
          readonly evidence: {
            readonly totalCount: number;
            readonly nodes: readonly {
              readonly id: string;
              readonly locator: string | null;
              readonly document: {
                readonly id: string;
                readonly title: string;
                readonly published: string | null;
                readonly url: string | null;
                readonly source: { readonly id: string; readonly name: string };
              };
            }[];
          };
        };
        readonly conference: {
          readonly id: string;
          readonly name: string;
          readonly when: string | null;
        } | null;
      }[];
    };
  } | null;
  readonly present: {
    readonly participations: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
        readonly status: ParticipationStatus;
        readonly publishers: number;
      }[];
    };
    readonly there: { readonly totalCount: number };
    readonly named: { readonly totalCount: number };
    readonly delegations: { readonly totalCount: number };
    readonly actions: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly act: TreatyAct;
        readonly on: string | null;
        readonly publishers: number;
        readonly actor: { readonly id: string; readonly name: string };
        readonly convention: {
          readonly id: string;
          readonly name: string;
          readonly shortName: string | null;
        };
        readonly signedBy: { readonly id: string; readonly name: string } | null;
      }[];
    };
  } | null;
};
/** What `event` takes. */
export interface EventVariables {
  readonly id: string;
}
/** The operation of web/operations/event.graphql. */
export const event: StoredOperation<EventData, EventVariables> = {
  name: 'event',
  hash: 'eaea9c138243d8099787cd25c004fbccc1d9f682c3946067b7df781af749a557',
};

/** What `events` gives. */
export type EventsData = {
  readonly events: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly kind: EventKind;
      readonly status: EventStatus;
      readonly mode: EventMode | null;
      readonly when: string | null;
      readonly city: string | null;
      readonly country: { readonly id: string; readonly name: string } | null;
      readonly series: { readonly id: string; readonly name: string } | null;
      readonly delegations: { readonly totalCount: number };
      readonly encounters: { readonly totalCount: number };
    }[];
  };
  readonly kinds: {
    readonly total: number;
    readonly rows: readonly { readonly keys: readonly string[]; readonly count: number }[];
  };
  readonly years: {
    readonly rows: readonly { readonly keys: readonly string[]; readonly count: number }[];
  };
  readonly series: {
    readonly rows: readonly {
      readonly keys: readonly string[];
      readonly labels: readonly string[];
      readonly count: number;
    }[];
  };
};
/** What `events` takes. */
export interface EventsVariables {
  readonly filter?: EventFilter | null | undefined;
  readonly all?: EventFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}
/** The operation of web/operations/events.graphql. */
export const events: StoredOperation<EventsData, EventsVariables> = {
  name: 'events',
  hash: '548995fd4e4b0f3fd6adb6c92949c079d4dcc60948a98f72e81b53edf9478c0e',
};

/** What `evidence` gives. */
export type EvidenceData = {
  readonly node:
    | (
        | {
            readonly __typename:
              | 'Agency'
              | 'Claim'
              | 'Country'
              | 'Document'
              | 'Official'
              | 'Post'
              | 'Series'
              | 'Source'
              | 'Topic';
            readonly id: string;
            readonly headline: string;
            readonly evidence?: undefined;
            readonly when?: undefined;
            readonly publishers?: undefined;
            readonly recordedAt?: undefined;
            readonly history?: undefined;
          }
        | {
            readonly __typename: 'Convention';
            readonly id: string;
            readonly headline: string;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: {
                readonly hasNextPage: boolean;
                readonly endCursor: string | null;
              };
              readonly nodes: readonly {
                readonly id: string;
                readonly locator: string | null;
                readonly quote: string | null;
                readonly credibility: number | null;
                readonly modality: Modality;
                readonly rank: ClaimRank;
                readonly why: string | null;
                readonly says: readonly { readonly field: string; readonly value: string | null }[];
                readonly assertedBy: { readonly id: string; readonly name: string } | null;
                readonly document: {
                  readonly id: string;
                  readonly title: string;
                  readonly published: string | null;
                  readonly url: string | null;
                  readonly language: string | null;
                  readonly copyOf: { readonly id: string } | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly kind: SourceKind;
                    readonly reliability: string | null;
                    readonly country: { readonly id: string; readonly name: string } | null;
                  };
                };
              }[];
            };
            readonly when?: undefined;
            readonly publishers?: undefined;
            readonly recordedAt?: undefined;
            readonly history?: undefined;
          }
        | {
            readonly __typename: 'Event';
            readonly id: string;
            readonly headline: string;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: {
                readonly hasNextPage: boolean;
                readonly endCursor: string | null;
              };
              readonly nodes: readonly {
                readonly id: string;
                readonly locator: string | null;
                readonly quote: string | null;
                readonly credibility: number | null;
                readonly modality: Modality;
                readonly rank: ClaimRank;
                readonly why: string | null;
                readonly says: readonly { readonly field: string; readonly value: string | null }[];
                readonly assertedBy: { readonly id: string; readonly name: string } | null;
                readonly document: {
                  readonly id: string;
                  readonly title: string;
                  readonly published: string | null;
                  readonly url: string | null;
                  readonly language: string | null;
                  readonly copyOf: { readonly id: string } | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly kind: SourceKind;
                    readonly reliability: string | null;
                    readonly country: { readonly id: string; readonly name: string } | null;
                  };
                };
              }[];
            };
            readonly when: string | null;
            readonly publishers?: undefined;
            readonly recordedAt?: undefined;
            readonly history?: undefined;
          }
        | {
            readonly __typename:
              'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
            readonly id: string;
            readonly headline: string;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: {
                readonly hasNextPage: boolean;
                readonly endCursor: string | null;
              };
              readonly nodes: readonly {
                readonly id: string;
                readonly locator: string | null;
                readonly quote: string | null;
                readonly credibility: number | null;
                readonly modality: Modality;
                readonly rank: ClaimRank;
                readonly why: string | null;
                readonly says: readonly { readonly field: string; readonly value: string | null }[];
                readonly assertedBy: { readonly id: string; readonly name: string } | null;
                readonly document: {
                  readonly id: string;
                  readonly title: string;
                  readonly published: string | null;
                  readonly url: string | null;
                  readonly language: string | null;
                  readonly copyOf: { readonly id: string } | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly kind: SourceKind;
                    readonly reliability: string | null;
                    readonly country: { readonly id: string; readonly name: string } | null;
                  };
                };
              }[];
            };
            readonly when?: undefined;
            readonly publishers: number;
            readonly recordedAt: string;
            readonly history: readonly {
              readonly from: string;
              readonly until: string | null;
              readonly values: readonly { readonly field: string; readonly value: string | null }[];
              readonly operation: {
                readonly id: string;
                readonly kind: string;
                readonly at: string;
              };
            }[];
          }
      )
    | null;
};
/** What `evidence` takes. */
export interface EvidenceVariables {
  readonly id: string;
  readonly after?: string | null | undefined;
}
/** The operation of web/operations/evidence.graphql. */
export const evidence: StoredOperation<EvidenceData, EvidenceVariables> = {
  name: 'evidence',
  hash: '515ed3271fdee91a65c33f405303ce8d42c1cb67e07fc86139e42a2bb59123fc',
};

/** What `groups` gives. */
export type GroupsData = {
  readonly agencies: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly acronym: string | null;
      readonly members: { readonly totalCount: number };
    }[];
  };
};
/** What `groups` takes. */
export interface GroupsVariables {
  readonly asOf?: string | null | undefined;
}
/** The operation of web/operations/groups.graphql. */
export const groups: StoredOperation<GroupsData, GroupsVariables> = {
  name: 'groups',
  hash: '87902998959245a306036c67954c00f27cfab0ca08d4dfd000a487f21d671354',
};

/** What `home-conventions` gives. */
export type HomeConventionsData = {
  readonly conventions: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly shortName: string | null;
      readonly opened: string | null;
      readonly entryIntoForce: {
        readonly inForce: boolean;
        readonly on: string | null;
        readonly required: number;
        readonly remaining: number;
        readonly statedOn: string | null;
        readonly rule: string | null;
      };
      readonly signatories: { readonly totalCount: number };
      readonly parties: { readonly totalCount: number };
    }[];
  };
};
/** What `home-conventions` takes. */
export interface HomeConventionsVariables {
  readonly asOf?: string | null | undefined;
}
/** The operation of web/operations/home-conventions.graphql. */
export const homeConventions: StoredOperation<HomeConventionsData, HomeConventionsVariables> = {
  name: 'home-conventions',
  hash: 'bfb8b71f04273582e9e7ca388f302f1ee8b3e19addf636cd75bdf11ea0a43232',
};

/** What `home-disputed` gives. */
export type HomeDisputedData = {
  readonly disputed: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly __typename: 'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
      readonly id: string;
      readonly publishers: number;
      readonly headline: string;
      readonly conflicts: readonly {
        readonly field: string;
        readonly shown: string | null;
        readonly others: readonly { readonly value: string | null }[];
      }[];
    }[];
  };
};
/** What `home-disputed` takes. */
export interface HomeDisputedVariables {}
/** The operation of web/operations/home-disputed.graphql. */
export const homeDisputed: StoredOperation<HomeDisputedData, HomeDisputedVariables> = {
  name: 'home-disputed',
  hash: 'c9711b970636496b90d26701f592f644b8c778137fcac5579fc33e70a93b14cf',
};

/** What `home-meetings` gives. */
export type HomeMeetingsData = {
  readonly latest: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly a: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly b: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly meeting: {
        readonly id: string;
        readonly name: string;
        readonly when: string | null;
      };
    }[];
  };
};
/** What `home-meetings` takes. */
export interface HomeMeetingsVariables {
  readonly until?: Period | null | undefined;
}
/** The operation of web/operations/home-meetings.graphql. */
export const homeMeetings: StoredOperation<HomeMeetingsData, HomeMeetingsVariables> = {
  name: 'home-meetings',
  hash: '06f2a0dbecfd4047d94756c04d2aed7feba438e1dc5ea5f53e6cdb6d89aeabee',
};

/** What `home` gives. */
export type HomeData = {
  readonly record: {
    readonly version: string;
    readonly loadedAt: string | null;
    readonly newestDocument: string | null;
    readonly counts: readonly { readonly kind: string; readonly count: number }[];
  };
  readonly conferences: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly kind: EventKind;
      readonly status: EventStatus;
      readonly when: string | null;
      readonly city: string | null;
      readonly country: { readonly id: string; readonly name: string } | null;
    }[];
  };
  readonly acts: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly act: TreatyAct;
      readonly on: string | null;
      readonly publishers: number;
      readonly actor: { readonly id: string; readonly name: string };
      readonly convention: {
        readonly id: string;
        readonly name: string;
        readonly shortName: string | null;
      };
    }[];
  };
};
/** What `home` takes. */
export interface HomeVariables {
  readonly until?: Period | null | undefined;
}
/** The operation of web/operations/home.graphql. */
export const home: StoredOperation<HomeData, HomeVariables> = {
  name: 'home',
  hash: '12109fd33d3cb4acff2b7b062a695897c792b09c84d1b74afe6f5d27cbf43124',
};

/** What `labels` gives. */
export type LabelsData = {
  readonly nodes: readonly ({
    readonly __typename:
      | 'Agency'
      | 'Claim'
      | 'Convention'
      | 'Country'
      | 'Document'
      | 'Event'
      | 'Membership'
      | 'Official'
      | 'Participation'
      | 'Post'
      | 'Series'
      | 'Source'
      | 'Statement'
      | 'Tenure'
      | 'Topic'
      | 'TreatyAction';
    readonly id: string;
    readonly headline: string;
  } | null)[];
};
/** What `labels` takes. */
export interface LabelsVariables {
  readonly ids: readonly string[];
}
/** The operation of web/operations/labels.graphql. */
export const labels: StoredOperation<LabelsData, LabelsVariables> = {
  name: 'labels',
  hash: 'd3a29c1dfa3a67cbcb77f6524adf945bb88fbb742f43f6d6bbb884301a3d3b72',
};

/** What `link` gives. */
export type LinkData = {
  readonly facts: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly __typename: 'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
      readonly id: string;
      readonly headline: string;
      readonly publishers: number;
    }[];
  };
  readonly ends: readonly ({
    readonly __typename:
      | 'Agency'
      | 'Claim'
      | 'Convention'
      | 'Country'
      | 'Document'
      | 'Event'
      | 'Membership'
      | 'Official'
      | 'Participation'
      | 'Post'
      | 'Series'
      | 'Source'
      | 'Statement'
      | 'Tenure'
      | 'Topic'
      | 'TreatyAction';
    readonly id: string;
    readonly headline: string;
  } | null)[];
};
/** What `link` takes. */
export interface LinkVariables {
  readonly between: readonly string[];
}
/** The operation of web/operations/link.graphql. */
export const link: StoredOperation<LinkData, LinkVariables> = {
  name: 'link',
  hash: 'a2426f05aa5ceebb160b7abb155d017e91fd90d2b8091634c0f88399caa9d88e',
};

/** What `members` gives. */
export type MembersData = {
  readonly agency: {
    readonly id: string;
    readonly name: string;
    readonly acronym: string | null;
    readonly members: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean };
      readonly nodes: readonly {
        readonly id: string;
        readonly member: { readonly id: string; readonly name: string };
      }[];
    };
  } | null;
};
/** What `members` takes. */
export interface MembersVariables {
  readonly id: string;
  readonly asOf?: string | null | undefined;
}
/** The operation of web/operations/members.graphql. */
export const members: StoredOperation<MembersData, MembersVariables> = {
  name: 'members',
  hash: 'c70548ceea1ebbc3a19cc010279c4aece85592c91a6e62a7464e7b3bf3e198cb',
};

/** What `network` gives. */
export type NetworkData = {
  readonly neighbourhood: {
    readonly nodes: readonly {
      readonly distance: number;
      readonly degree: number;
      readonly node: {
        readonly __typename:
          | 'Agency'
          | 'Claim'
          | 'Convention'
          | 'Country'
          | 'Document'
          | 'Event'
          | 'Membership'
          | 'Official'
          | 'Participation'
          | 'Post'
          | 'Series'
          | 'Source'
          | 'Statement'
          | 'Tenure'
          | 'Topic'
          | 'TreatyAction';
        readonly id: string;
        readonly headline: string;
      };
    }[];
    readonly links: readonly {
      readonly source: string;
      readonly target: string;
      readonly kind: string;
      readonly count: number;
    }[];
    readonly hidden: readonly { readonly kind: EntityKind; readonly count: number }[];
  };
  readonly focus: {
    readonly __typename:
      | 'Agency'
      | 'Claim'
      | 'Convention'
      | 'Country'
      | 'Document'
      | 'Event'
      | 'Membership'
      | 'Official'
      | 'Participation'
      | 'Post'
      | 'Series'
      | 'Source'
      | 'Statement'
      | 'Tenure'
      | 'Topic'
      | 'TreatyAction';
    readonly id: string;
    readonly headline: string;
    readonly note: string | null;
  } | null;
  readonly all: {
    readonly hidden: readonly { readonly kind: EntityKind; readonly count: number }[];
  };
};
/** What `network` takes. */
export interface NetworkVariables {
  readonly of: string;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly limit?: number | null | undefined;
}
/** The operation of web/operations/network.graphql. */
export const network: StoredOperation<NetworkData, NetworkVariables> = {
  name: 'network',
  hash: '02f2b6f6ff8af2d7620d41f0c80ca61f78100d63e658837f779b44d88d3c0df1',
};

/** What `official` gives. */
export type OfficialData = {
  readonly official: {
    readonly id: string;
    readonly name: string;
    readonly note: string | null;
    readonly names: readonly {
      readonly text: string;
      readonly lang: string | null;
      readonly kind: NameKind | null;
    }[];
    readonly tenures: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly publishers: number;
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
        readonly from: string | null;
        readonly to: string | null;
        readonly acting: boolean;
        readonly credentials: string | null;
        readonly endCause: string | null;
        readonly post: {
          readonly id: string;
          readonly title: string;
          readonly agency: { readonly id: string; readonly name: string } | null;
          readonly country: { readonly id: string; readonly name: string } | null;
          readonly accreditedTo: { readonly id: string; readonly name: string } | null;
        };
      }[];
    };
    readonly statements: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly publishers: number;
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
        readonly property: string;
        readonly value: string;
        readonly unit: string | null;
        readonly conflicts: readonly {
          readonly field: string;
          readonly shown: string | null;
          readonly others: readonly { readonly value: string | null }[];
        }[];
      }[];
    };
  } | null;
  readonly words: {
    readonly signed: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly publishers: number;
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
        readonly act: TreatyAct;
        readonly on: string | null;
        readonly effective: string | null;
        readonly actor: { readonly id: string; readonly name: string };
        readonly convention: {
          readonly id: string;
          readonly name: string;
          readonly shortName: string | null;
        };
        readonly event: { readonly id: string; readonly name: string } | null;
        readonly signedBy: { readonly id: string; readonly name: string } | null;
      }[];
    };
    readonly said: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly quote: string | null;
        readonly locator: string | null;
        readonly headline: string;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly published: string | null;
          readonly url: string | null;
          readonly source: { readonly id: string; readonly name: string };
          readonly language: string | null;
        };
      }[];
    };
  } | null;
  readonly presence: {
    readonly participations: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly id: string;
        readonly publishers: number;
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
        readonly role: ParticipationRole;
        readonly status: ParticipationStatus;
        readonly label: string;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly event: {
          readonly id: string;
          readonly name: string;
          readonly kind: EventKind;
          readonly status: EventStatus;
          readonly when: string | null;
          readonly city: string | null;
          readonly onMarginsOf: { readonly id: string; readonly name: string } | null;
          readonly partOf: { readonly id: string; readonly name: string } | null;
        };
      }[];
    };
  } | null;
  readonly encounters: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly a: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly b: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly meeting: {
        readonly id: string;
        readonly name: string;
        readonly kind: EventKind;
        readonly mode: EventMode | null;
        readonly when: string | null;
        readonly city: string | null;
        readonly topics: readonly { readonly id: string; readonly name: string }[];
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
      };
      readonly conference: {
        readonly id: string;
        readonly name: string;
        readonly when: string | null;
      } | null;
    }[];
  };
  readonly around: {
    readonly hidden: readonly { readonly kind: EntityKind; readonly count: number }[];
  };
};
/** What `official` takes. */
export interface OfficialVariables {
  readonly id: string;
  readonly until?: Period | null | undefined;
}
/** The operation of web/operations/official.graphql. */
export const official: StoredOperation<OfficialData, OfficialVariables> = {
  name: 'official',
  hash: 'd5ec9931d780911749b7f9bd99d9b714364a2e68ae8f7434f667db2736dea832',
};

/** What `participations` gives. */
export type ParticipationsData = {
  readonly node:
    | (
        | {
            readonly participations: {
              readonly totalCount: number;
              readonly pageInfo: {
                readonly hasNextPage: boolean;
                readonly endCursor: string | null;
              };
              readonly nodes: readonly {
                readonly id: string;
                readonly publishers: number;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: readonly {
                    readonly id: string;
                    readonly locator: string | null;
                    readonly document: {
                      readonly id: string;
                      readonly title: string;
                      readonly published: string | null;
                      readonly url: string | null;
                      readonly source: { readonly id: string; readonly name: string };
                    };
                  }[];
                };
                readonly role: ParticipationRole;
                readonly status: ParticipationStatus;
                readonly label: string;
                readonly listedAs: string | null;
                readonly official: { readonly id: string; readonly name: string } | null;
                readonly post: { readonly id: string; readonly title: string } | null;
                readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
                readonly event: {
                  readonly id: string;
                  readonly name: string;
                  readonly kind: EventKind;
                  readonly status: EventStatus;
                  readonly when: string | null;
                  readonly city: string | null;
                  readonly onMarginsOf: { readonly id: string; readonly name: string } | null;
                  readonly partOf: { readonly id: string; readonly name: string } | null;
                };
              }[];
            };
          }
        | { readonly participations?: undefined }
      )
    | null;
};
/** What `participations` takes. */
export interface ParticipationsVariables {
  readonly id: string;
  readonly until?: Period | null | undefined;
  readonly after?: string | null | undefined;
}
/** The operation of web/operations/participations.graphql. */
export const participations: StoredOperation<ParticipationsData, ParticipationsVariables> = {
  name: 'participations',
  hash: '551f8e24ae58ab64c474b4974fdcf9d5f65fdf7d749bb75d8da427fc322c81fd',
};

/** What `paths` gives. */
export type PathsData = {
  readonly paths: {
    readonly complete: boolean;
    readonly note: string | null;
    readonly paths: readonly {
      readonly length: number;
      readonly hops: readonly {
        readonly from: { readonly id: string; readonly name: string };
        readonly to: { readonly id: string; readonly name: string };
        readonly meetings: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly name: string;
            readonly kind: EventKind;
            readonly when: string | null;
            readonly city: string | null;
            readonly onMarginsOf: { readonly id: string; readonly name: string } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly nodes: readonly {
                readonly id: string;
                readonly quote: string | null;
                readonly document: {
                  readonly id: string;
                  readonly title: string;
                  readonly published: string | null;
                  readonly source: { readonly id: string; readonly name: string };
                };
              }[];
            };
          }[];
        };
      }[];
    }[];
  };
  readonly direct: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly when: string | null;
      readonly city: string | null;
      readonly evidence: {
        readonly nodes: readonly {
          readonly id: string;
          readonly document: {
            readonly id: string;
            readonly title: string;
            readonly source: { readonly id: string; readonly name: string };
          };
        }[];
      };
    }[];
  };
  readonly together: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly basis: EncounterBasis;
      readonly event: {
        readonly id: string;
        readonly name: string;
        readonly kind: EventKind;
        readonly when: string | null;
        readonly city: string | null;
      };
    }[];
  };
  readonly ends: readonly ({
    readonly __typename:
      | 'Agency'
      | 'Claim'
      | 'Convention'
      | 'Country'
      | 'Document'
      | 'Event'
      | 'Membership'
      | 'Official'
      | 'Participation'
      | 'Post'
      | 'Series'
      | 'Source'
      | 'Statement'
      | 'Tenure'
      | 'Topic'
      | 'TreatyAction';
    readonly id: string;
    readonly headline: string;
  } | null)[];
};
/** What `paths` takes. */
export interface PathsVariables {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number | null | undefined;
  readonly maxParticipants?: number | null | undefined;
  readonly until?: Period | null | undefined;
  readonly avoiding?: readonly string[] | null | undefined;
}
/** The operation of web/operations/paths.graphql. */
export const paths: StoredOperation<PathsData, PathsVariables> = {
  name: 'paths',
  hash: '4ef01deaef99f09f9d3e4fe6343a556ab5c5a895f51cb4fe4671d1dd8af93069',
};

/** What `post` gives. */
export type PostData = {
  readonly node:
    | (
        | {
            readonly id?: undefined;
            readonly title?: undefined;
            readonly rank?: undefined;
            readonly single?: undefined;
            readonly note?: undefined;
            readonly agency?: undefined;
            readonly country?: undefined;
            readonly accreditedTo?: undefined;
            readonly tenures?: undefined;
          }
        | {
            readonly id: string;
            readonly title: string;
            readonly rank: PostRank;
            readonly single: boolean;
            readonly note: string | null;
            readonly agency: { readonly id: string; readonly name: string } | null;
            readonly country: { readonly id: string; readonly name: string } | null;
            readonly accreditedTo: { readonly id: string; readonly name: string } | null;
            readonly tenures: {
              readonly totalCount: number;
              readonly nodes: readonly {
                readonly id: string;
                readonly publishers: number;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: readonly {
                    readonly id: string;
                    readonly locator: string | null;
                    readonly document: {
                      readonly id: string;
                      readonly title: string;
                      readonly published: string | null;
                      readonly url: string | null;
                      readonly source: { readonly id: string; readonly name: string };
                    };
                  }[];
                };
                readonly from: string | null;
                readonly to: string | null;
                readonly acting: boolean;
                readonly credentials: string | null;
                readonly endCause: string | null;
                readonly official: { readonly id: string; readonly name: string };
              }[];
            };
          }
      )
    | null;
  readonly encounters: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly a: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly b: {
        readonly id: string;
        readonly label: string;
        readonly role: ParticipationRole;
        readonly listedAs: string | null;
        readonly official: { readonly id: string; readonly name: string } | null;
        readonly post: { readonly id: string; readonly title: string } | null;
        readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
        readonly inferredHolder: {
          readonly official: { readonly id: string; readonly name: string };
          readonly tenure: { readonly id: string };
        } | null;
      };
      readonly meeting: {
        readonly id: string;
        readonly name: string;
        readonly kind: EventKind;
        readonly mode: EventMode | null;
        readonly when: string | null;
        readonly city: string | null;
        readonly topics: readonly { readonly id: string; readonly name: string }[];
        readonly evidence: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly locator: string | null;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly published: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly name: string };
            };
          }[];
        };
      };
      readonly conference: {
        readonly id: string;
        readonly name: string;
        readonly when: string | null;
      } | null;
    }[];
  };
  readonly events: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly kind: EventKind;
      readonly status: EventStatus;
      readonly when: string | null;
      readonly city: string | null;
    }[];
  };
};
/** What `post` takes. */
export interface PostVariables {
  readonly id: string;
  readonly until?: Period | null | undefined;
}
/** The operation of web/operations/post.graphql. */
export const post: StoredOperation<PostData, PostVariables> = {
  name: 'post',
  hash: '97e56d7ec58281b073ba95b09bb033cf4441de173912924058c5718a7ca53425',
};

/** What `record` gives. */
export type RecordData = {
  readonly record: {
    readonly version: string;
    readonly loadedAt: string | null;
    readonly newestDocument: string | null;
  };
};
/** What `record` takes. */
export interface RecordVariables {}
/** The operation of web/operations/record.graphql. */
export const record: StoredOperation<RecordData, RecordVariables> = {
  name: 'record',
  hash: '9af3989b6aa75c0a40a429426df8de23cc4a9f0a16a2994122cc81a6cd73afaf',
};

/** What `search-details` gives. */
export type SearchDetailsData = {
  readonly nodes: readonly (
    | (
        | {
            readonly __typename: 'Agency' | 'Event';
            readonly id: string;
            readonly country: { readonly name: string } | null;
            readonly source?: undefined;
            readonly tenures?: undefined;
            readonly participations?: undefined;
            readonly agency?: undefined;
          }
        | {
            readonly __typename:
              | 'Claim'
              | 'Convention'
              | 'Country'
              | 'Membership'
              | 'Participation'
              | 'Series'
              | 'Source'
              | 'Statement'
              | 'Tenure'
              | 'Topic'
              | 'TreatyAction';
            readonly id: string;
            readonly country?: undefined;
            readonly source?: undefined;
            readonly tenures?: undefined;
            readonly participations?: undefined;
            readonly agency?: undefined;
          }
        | {
            readonly __typename: 'Document';
            readonly id: string;
            readonly country?: undefined;
            readonly source: { readonly name: string };
            readonly tenures?: undefined;
            readonly participations?: undefined;
            readonly agency?: undefined;
          }
        | {
            readonly __typename: 'Official';
            readonly id: string;
            readonly country?: undefined;
            readonly source?: undefined;
            readonly tenures: {
              readonly nodes: readonly {
                readonly post: {
                  readonly title: string;
                  readonly country: { readonly name: string } | null;
                  readonly agency: { readonly name: string } | null;
                };
              }[];
            };
            readonly participations: { readonly nodes: readonly { readonly label: string }[] };
            readonly agency?: undefined;
          }
        | {
            readonly __typename: 'Post';
            readonly id: string;
            readonly country: { readonly name: string } | null;
            readonly source?: undefined;
            readonly tenures?: undefined;
            readonly participations?: undefined;
            readonly agency: { readonly name: string } | null;
          }
      )
    | null
  )[];
};
/** What `search-details` takes. */
export interface SearchDetailsVariables {
  readonly ids: readonly string[];
}
/** The operation of web/operations/search-details.graphql. */
export const searchDetails: StoredOperation<SearchDetailsData, SearchDetailsVariables> = {
  name: 'search-details',
  hash: 'ae0f68af6a720f72dea0e23176ce4b4ecabcbbd2577c53e8d4fd180b36345fd3',
};

/** What `search` gives. */
export type SearchData = {
  readonly search: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly matched: string;
      readonly node:
        | {
            readonly __typename: 'Agency';
            readonly id: string;
            readonly name: string;
            readonly acronym: string | null;
            readonly agencyKind: AgencyKind;
            readonly opened?: undefined;
            readonly region?: undefined;
            readonly published?: undefined;
            readonly eventKind?: undefined;
            readonly when?: undefined;
            readonly city?: undefined;
            readonly sourceKind?: undefined;
          }
        | {
            readonly __typename:
              'Claim' | 'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
            readonly id: string;
            readonly name?: undefined;
            readonly acronym?: undefined;
            readonly agencyKind?: undefined;
            readonly opened?: undefined;
            readonly region?: undefined;
            readonly published?: undefined;
            readonly eventKind?: undefined;
            readonly when?: undefined;
            readonly city?: undefined;
            readonly sourceKind?: undefined;
          }
        | {
            readonly __typename: 'Convention';
            readonly id: string;
            readonly name: string;
            readonly acronym?: undefined;
            readonly agencyKind?: undefined;
            readonly opened: string | null;
            readonly region?: undefined;
            readonly published?: undefined;
            readonly eventKind?: undefined;
            readonly when?: undefined;
            readonly city?: undefined;
            readonly sourceKind?: undefined;
          }
        | {
            readonly __typename: 'Country';
            readonly id: string;
            readonly name: string;
            readonly acronym?: undefined;
            readonly agencyKind?: undefined;
            readonly opened?: undefined;
            readonly region: string | null;
            readonly published?: undefined;
            readonly eventKind?: undefined;
            readonly when?: undefined;
            readonly city?: undefined;
            readonly sourceKind?: undefined;
          }
        | {
            readonly __typename: 'Document';
            readonly id: string;
            readonly name: string;
            readonly acronym?: undefined;
            readonly agencyKind?: undefined;
            readonly opened?: undefined;
            readonly region?: undefined;
            readonly published: string | null;
            readonly eventKind?: undefined;
            readonly when?: undefined;
            readonly city?: undefined;
            readonly sourceKind?: undefined;
          }
        | {
            readonly __typename: 'Event';
            readonly id: string;
            readonly name: string;
            readonly acronym?: undefined;
            readonly agencyKind?: undefined;
            readonly opened?: undefined;
            readonly region?: undefined;
            readonly published?: undefined;
            readonly eventKind: EventKind;
            readonly when: string | null;
            readonly city: string | null;
            readonly sourceKind?: undefined;
          }
        | {
            readonly __typename: 'Official' | 'Post' | 'Series' | 'Topic';
            readonly id: string;
            readonly name: string;
            readonly acronym?: undefined;
            readonly agencyKind?: undefined;
            readonly opened?: undefined;
            readonly region?: undefined;
            readonly published?: undefined;
            readonly eventKind?: undefined;
            readonly when?: undefined;
            readonly city?: undefined;
            readonly sourceKind?: undefined;
          }
        | {
            readonly __typename: 'Source';
            readonly id: string;
            readonly name: string;
            readonly acronym?: undefined;
            readonly agencyKind?: undefined;
            readonly opened?: undefined;
            readonly region?: undefined;
            readonly published?: undefined;
            readonly eventKind?: undefined;
            readonly when?: undefined;
            readonly city?: undefined;
            readonly sourceKind: SourceKind;
          };
    }[];
  };
};
/** What `search` takes. */
export interface SearchVariables {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}
/** The operation of web/operations/search.graphql. */
export const search: StoredOperation<SearchData, SearchVariables> = {
  name: 'search',
  hash: 'a20d480e6ced4d7154233c309547c5c9ef2e88eee396869638102815743d3b28',
};

/** What `source-facts` gives. */
export type SourceFactsData = {
  readonly facts: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly __typename: 'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
      readonly id: string;
      readonly publishers: number;
      readonly headline: string;
    }[];
  };
};
/** What `source-facts` takes. */
export interface SourceFactsVariables {
  readonly id: string;
  readonly after?: string | null | undefined;
}
/** The operation of web/operations/source-facts.graphql. */
export const sourceFacts: StoredOperation<SourceFactsData, SourceFactsVariables> = {
  name: 'source-facts',
  hash: '6af5ea3c5d45e5ef84622a126d3a46b45839769e691a5e236448b31210e8364f',
};

/** What `source` gives. */
export type SourceData = {
  readonly node:
    | (
        | {
            readonly id?: undefined;
            readonly name?: undefined;
            readonly kind?: undefined;
            readonly reliability?: undefined;
            readonly url?: undefined;
            readonly note?: undefined;
            readonly country?: undefined;
            readonly documents?: undefined;
          }
        | {
            readonly id: string;
            readonly name: string;
            readonly kind: SourceKind;
            readonly reliability: string | null;
            readonly url: string | null;
            readonly note: string | null;
            readonly country: { readonly id: string; readonly name: string } | null;
            readonly documents: {
              readonly totalCount: number;
              readonly pageInfo: {
                readonly hasNextPage: boolean;
                readonly endCursor: string | null;
              };
              readonly nodes: readonly {
                readonly id: string;
                readonly title: string;
                readonly published: string | null;
                readonly language: string | null;
                readonly copyOf: { readonly id: string } | null;
                readonly facts: { readonly totalCount: number };
              }[];
            };
          }
      )
    | null;
  readonly alone: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly __typename: 'Membership' | 'Participation' | 'Statement' | 'Tenure' | 'TreatyAction';
      readonly id: string;
      readonly publishers: number;
      readonly headline: string;
    }[];
  };
};
/** What `source` takes. */
export interface SourceVariables {
  readonly id: string;
}
/** The operation of web/operations/source.graphql. */
export const source: StoredOperation<SourceData, SourceVariables> = {
  name: 'source',
  hash: '0a3d1806abfed1a3232cc00e8f547e03e211b984774dfa1130d73d6bd6bee38f',
};

/** What `tallies` gives. */
export type TalliesData = {
  readonly pairs: {
    readonly total: number;
    readonly hasMore: boolean;
    readonly rows: readonly {
      readonly keys: readonly string[];
      readonly labels: readonly string[];
      readonly count: number;
    }[];
  };
  readonly years: {
    readonly hasMore: boolean;
    readonly rows: readonly {
      readonly keys: readonly string[];
      readonly labels: readonly string[];
      readonly count: number;
    }[];
  };
  readonly sides: {
    readonly hasMore: boolean;
    readonly rows: readonly {
      readonly keys: readonly string[];
      readonly labels: readonly string[];
      readonly count: number;
    }[];
  };
  readonly people: {
    readonly hasMore: boolean;
    readonly rows: readonly {
      readonly keys: readonly string[];
      readonly labels: readonly string[];
      readonly count: number;
    }[];
  };
  readonly conferences: {
    readonly hasMore: boolean;
    readonly rows: readonly {
      readonly keys: readonly string[];
      readonly labels: readonly string[];
      readonly count: number;
    }[];
  };
  readonly topics: {
    readonly hasMore: boolean;
    readonly rows: readonly {
      readonly keys: readonly string[];
      readonly labels: readonly string[];
      readonly count: number;
    }[];
  };
};
/** What `tallies` takes. */
export interface TalliesVariables {
  readonly filter: MeetingFilter;
}
/** The operation of web/operations/tallies.graphql. */
export const tallies: StoredOperation<TalliesData, TalliesVariables> = {
  name: 'tallies',
  hash: '8ab93866583b06a855dcae85450519ed3519fa7287f0e02913e5968e47246e88',
};

/** What `watched` gives. */
export type WatchedData = {
  readonly record: { readonly version: string; readonly loadedAt: string | null };
  readonly nodes: readonly ({
    readonly __typename:
      | 'Agency'
      | 'Claim'
      | 'Convention'
      | 'Country'
      | 'Document'
      | 'Event'
      | 'Membership'
      | 'Official'
      | 'Participation'
      | 'Post'
      | 'Series'
      | 'Source'
      | 'Statement'
      | 'Tenure'
      | 'Topic'
      | 'TreatyAction';
    readonly id: string;
    readonly headline: string;
  } | null)[];
};
/** What `watched` takes. */
export interface WatchedVariables {
  readonly ids: readonly string[];
}
/** The operation of web/operations/watched.graphql. */
export const watched: StoredOperation<WatchedData, WatchedVariables> = {
  name: 'watched',
  hash: '793fa5df286405fd777c67e4d67c7ee5c32207c6cf949c81ab0aaea968d68900',
};
