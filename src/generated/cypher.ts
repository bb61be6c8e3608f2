// Made by `npm run generate` from cypher/**/*.cypher; not edited by hand.
import type { CypherFile, Hop, Predicate, Statement } from '../graph/statement.js';

/** Who did the treaty act. */
export const actionsActor: Hop = {
  "sort": "hop",
  "name": "actions/actor",
  "summary": "Who did the treaty act.",
  "from": [
    {
      "name": "this",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)<-[:PERFORMED]-(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'action:hanoi-convention.AUS.signature'})\nMATCH (this)<-[:PERFORMED]-(that)\nRETURN that"
};

/** The act that an act objects to or withdraws. */
export const actionsAgainst: Hop = {
  "sort": "hop",
  "name": "actions/against",
  "summary": "The act that an act objects to or withdraws.",
  "from": [
    {
      "name": "this",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:AGAINST]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'action:budapest-convention.VNM.objection'})\nMATCH (this)-[:AGAINST]->(that)\nRETURN that"
};

/** The treaty acts done at an event, the newest first. */
export const actionsAtEvent: Hop = {
  "sort": "hop",
  "name": "actions/at-event",
  "summary": "The treaty acts done at an event, the newest first.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:DONE_AT]-(«that»:Action)",
  "tail": "match",
  "order": [
    {
      "expression": "coalesce(«that».latest, '')",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:hanoi-signing-2025'})\nMATCH (this)<-[:DONE_AT]-(that:Action)\nRETURN that\nORDER BY coalesce(that.latest, '') DESC, that.id"
};

/** Treaty acts of a country or organisation, the newest first; those without a date last. */
export const actionsByActor: Hop = {
  "sort": "hop",
  "name": "actions/by-actor",
  "summary": "Treaty acts of a country or organisation, the newest first; those without a date last.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "actor",
      "type": "ID!"
    }
  ],
  "body": "MATCH (:Entity {id: $actor})-[:PERFORMED]->(«that»:Action)",
  "tail": "match",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [
    "actors"
  ],
  "text": "CYPHER 5\nMATCH (:Entity {id: $actor})-[:PERFORMED]->(that:Action)\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** The convention that the act is about. */
export const actionsConvention: Hop = {
  "sort": "hop",
  "name": "actions/convention",
  "summary": "The convention that the act is about.",
  "from": [
    {
      "name": "this",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:UNDER]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'action:hanoi-convention.AUS.signature'})\nMATCH (this)-[:UNDER]->(that)\nRETURN that"
};

/** The event at which the act was done. */
export const actionsEvent: Hop = {
  "sort": "hop",
  "name": "actions/event",
  "summary": "The event at which the act was done.",
  "from": [
    {
      "name": "this",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:DONE_AT]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'action:hanoi-convention.AUS.signature'})\nMATCH (this)-[:DONE_AT]->(that)\nRETURN that"
};

/** Treaty acts under any convention, the newest first; those without a date last. */
export const actionsList: Hop = {
  "sort": "hop",
  "name": "actions/list",
  "summary": "Treaty acts under any convention, the newest first; those without a date last.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («that»:Action) WHERE «that».day >= '' AND «that»:Shown",
  "tail": "where",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Action) WHERE that.day >= '' AND that:Shown\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** The treaty acts of a country or organisation, the newest first. */
export const actionsOfActor: Hop = {
  "sort": "hop",
  "name": "actions/of-actor",
  "summary": "The treaty acts of a country or organisation, the newest first.",
  "from": [
    {
      "name": "this",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[:PERFORMED]->(«that»:Action)",
  "tail": "match",
  "order": [
    {
      "expression": "coalesce(«that».latest, '')",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'country:VNM'})\nMATCH (this)-[:PERFORMED]->(that:Action)\nRETURN that\nORDER BY coalesce(that.latest, '') DESC, that.id"
};

/** Who signed in person. */
export const actionsSignedBy: Hop = {
  "sort": "hop",
  "name": "actions/signed-by",
  "summary": "Who signed in person.",
  "from": [
    {
      "name": "this",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:SIGNED_BY]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'action:hanoi-convention.DZA.signature'})\nMATCH (this)-[:SIGNED_BY]->(that)\nRETURN that"
};

/** Treaty acts under a convention, the newest first; those without a date last. */
export const actionsUnderConvention: Hop = {
  "sort": "hop",
  "name": "actions/under-convention",
  "summary": "Treaty acts under a convention, the newest first; those without a date last.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "convention",
      "type": "ID!"
    }
  ],
  "body": "MATCH (:Entity {id: $convention})<-[:UNDER]-(«that»:Action)",
  "tail": "match",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [
    "convention"
  ],
  "text": "CYPHER 5\nMATCH (:Entity {id: $convention})<-[:UNDER]-(that:Action)\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** Done by one of these. */
export const actionsWhereActors: Predicate = {
  "sort": "predicate",
  "name": "actions/where-actors",
  "summary": "Done by one of these.",
  "of": [
    {
      "name": "that",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "actors",
      "type": "[ID!]!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («actor»)-[:PERFORMED]->(«that») WHERE «actor».id IN $actors }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Action)\nWHERE EXISTS { (actor)-[:PERFORMED]->(that) WHERE actor.id IN $actors }\nRETURN that"
};

/** One of these acts. */
export const actionsWhereActs: Predicate = {
  "sort": "predicate",
  "name": "actions/where-acts",
  "summary": "One of these acts.",
  "of": [
    {
      "name": "that",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "acts",
      "type": "[TreatyAct!]!"
    }
  ],
  "once": "",
  "condition": "«that».act IN $acts",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Action)\nWHERE that.act IN $acts\nRETURN that"
};

/** Done under this convention. */
export const actionsWhereConvention: Predicate = {
  "sort": "predicate",
  "name": "actions/where-convention",
  "summary": "Done under this convention.",
  "of": [
    {
      "name": "that",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "convention",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («that»)-[:UNDER]->({id: $convention}) }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Action)\nWHERE EXISTS { (that)-[:UNDER]->({id: $convention}) }\nRETURN that"
};

/** Signed or deposited on a day that may lie in this period. */
export const actionsWherePeriod: Predicate = {
  "sort": "predicate",
  "name": "actions/where-period",
  "summary": "Signed or deposited on a day that may lie in this period.",
  "of": [
    {
      "name": "that",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "periodFrom",
      "type": "Date!"
    },
    {
      "name": "periodTo",
      "type": "Date!"
    }
  ],
  "once": "",
  "condition": "«that».latest >= $periodFrom AND «that».earliest <= $periodTo",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Action)\nWHERE that.latest >= $periodFrom AND that.earliest <= $periodTo\nRETURN that"
};

/** Whom a country or agency succeeds, in the order in which they were told. */
export const actorsSuccessorOf: Hop = {
  "sort": "hop",
  "name": "actors/successor-of",
  "summary": "Whom a country or agency succeeds, in the order in which they were told.",
  "from": [
    {
      "name": "this",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[«link»:SUCCESSOR_OF]->(«that»)",
  "tail": "match",
  "order": [
    {
      "expression": "«link».place",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'country:VNM'})\nMATCH (this)-[link:SUCCESSOR_OF]->(that)\nRETURN that\nORDER BY link.place, that.id"
};

/** The one of its kind that has this id. */
export const agenciesById: Hop = {
  "sort": "hop",
  "name": "agencies/by-id",
  "summary": "The one of its kind that has this id.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [
    {
      "name": "id",
      "type": "ID!"
    }
  ],
  "body": "MATCH («that»:Entity {id: $id}) WHERE «that»:Agency AND «that»:Shown",
  "tail": "where",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Entity {id: $id}) WHERE that:Agency AND that:Shown\nRETURN that"
};

/** The country whose organ an agency is. */
export const agenciesCountry: Hop = {
  "sort": "hop",
  "name": "agencies/country",
  "summary": "The country whose organ an agency is.",
  "from": [
    {
      "name": "this",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:ORGAN_OF]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'agency:vnm-ministry-of-public-security'})\nMATCH (this)-[:ORGAN_OF]->(that)\nRETURN that"
};

/** Those of a kind that match, by name. */
export const agenciesList: Hop = {
  "sort": "hop",
  "name": "agencies/list",
  "summary": "Those of a kind that match, by name.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («that»:Agency) WHERE «that»:Shown AND «that».name IS NOT NULL",
  "tail": "where",
  "order": [
    {
      "expression": "«that».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Agency) WHERE that:Shown AND that.name IS NOT NULL\nRETURN that\nORDER BY that.name, that.id"
};

/** The memberships in an organisation that certainly cover a day, by the member's name. */
export const agenciesMembers: Hop = {
  "sort": "hop",
  "name": "agencies/members",
  "summary": "The memberships in an organisation that certainly cover a day, by the member's name.",
  "from": [
    {
      "name": "this",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Membership",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "asOf",
      "type": "Date"
    }
  ],
  "body": "MATCH («this»)<-[:IN]-(«that»:Membership)<-[:HAS_MEMBERSHIP]-(«member»)\nWHERE «that».certainFrom <= $asOf AND «that».certainTo >= $asOf",
  "tail": "where",
  "order": [
    {
      "expression": "«member».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'agency:asean'})\nMATCH (this)<-[:IN]-(that:Membership)<-[:HAS_MEMBERSHIP]-(member)\nWHERE that.certainFrom <= $asOf AND that.certainTo >= $asOf\nRETURN that\nORDER BY member.name, that.id"
};

/** Who held a post of the agency on a day, by name. */
export const agenciesOfficials: Hop = {
  "sort": "hop",
  "name": "agencies/officials",
  "summary": "Who held a post of the agency on a day, by name.",
  "from": [
    {
      "name": "this",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "asOf",
      "type": "Date"
    }
  ],
  "body": "MATCH («this»)<-[:POST_IN]-(«post»:Post)<-[:OF]-(«tenure»:Tenure)<-[:HAS]-(«official»:Official)\nWHERE «tenure».certainFrom <= $asOf AND «tenure».certainTo >= $asOf\nWITH DISTINCT «official» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'agency:unodc'})\nMATCH (this)<-[:POST_IN]-(post:Post)<-[:OF]-(tenure:Tenure)<-[:HAS]-(official:Official)\nWHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf\nWITH DISTINCT official AS that\nRETURN that\nORDER BY that.name, that.id"
};

/** The agency that this one is a part of. */
export const agenciesPartOf: Hop = {
  "sort": "hop",
  "name": "agencies/part-of",
  "summary": "The agency that this one is a part of.",
  "from": [
    {
      "name": "this",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:UNIT_OF]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'agency:un-general-assembly'})\nMATCH (this)-[:UNIT_OF]->(that)\nRETURN that"
};

/** The parts of an agency, by name. */
export const agenciesParts: Hop = {
  "sort": "hop",
  "name": "agencies/parts",
  "summary": "The parts of an agency, by name.",
  "from": [
    {
      "name": "this",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:UNIT_OF]-(«that»:Agency)",
  "tail": "match",
  "order": [
    {
      "expression": "«that».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'agency:united-nations'})\nMATCH (this)<-[:UNIT_OF]-(that:Agency)\nRETURN that\nORDER BY that.name, that.id"
};

/** The posts of an agency, the most senior first. */
export const agenciesPosts: Hop = {
  "sort": "hop",
  "name": "agencies/posts",
  "summary": "The posts of an agency, the most senior first.",
  "from": [
    {
      "name": "this",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:POST_IN]-(«that»:Post)",
  "tail": "match",
  "order": [
    {
      "expression": "«that».seniority",
      "descending": false
    },
    {
      "expression": "«that».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'agency:unodc'})\nMATCH (this)<-[:POST_IN]-(that:Post)\nRETURN that\nORDER BY that.seniority, that.name, that.id"
};

/** An organ of this country. */
export const agenciesWhereCountry: Predicate = {
  "sort": "predicate",
  "name": "agencies/where-country",
  "summary": "An organ of this country.",
  "of": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "country",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $country})<-[:ORGAN_OF]-(«one»:Agency)\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $country})<-[:ORGAN_OF]-(one:Agency)\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Agency)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** One of these. */
export const agenciesWhereIds: Predicate = {
  "sort": "predicate",
  "name": "agencies/where-ids",
  "summary": "One of these.",
  "of": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "ids",
      "type": "[ID!]!"
    }
  ],
  "once": "",
  "condition": "«that»:Entity AND «that».id IN $ids",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Agency)\nWHERE that:Entity AND that.id IN $ids\nRETURN that"
};

/** Of one of these kinds. */
export const agenciesWhereKinds: Predicate = {
  "sort": "predicate",
  "name": "agencies/where-kinds",
  "summary": "Of one of these kinds.",
  "of": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "kinds",
      "type": "[AgencyKind!]!"
    }
  ],
  "once": "",
  "condition": "«that».kind IN $kinds",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Agency)\nWHERE that.kind IN $kinds\nRETURN that"
};

/** Met this party so, in at least so many meetings. */
export const agenciesWhereMetParty: Predicate = {
  "sort": "predicate",
  "name": "agencies/where-met-party",
  "summary": "Met this party so, in at least so many meetings.",
  "of": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "own",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«own»"
    },
    {
      "name": "other",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«other»"
    },
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    }
  ],
  "params": [
    {
      "name": "party",
      "type": "ID!"
    },
    {
      "name": "atLeast",
      "type": "Int!"
    }
  ],
  "once": "CALL () {\n  CALL (*) {\n    WITH $atLeast AS «least» WHERE «least» < 1\n    MATCH («one»:Agency)\n    RETURN «one»\n    UNION\n    MATCH (:Entity {id: $party})-[:INVOLVED_IN]->(«other»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»:Meeting)<-[:AT_EVENT]-(«own»:Participation {status: 'ATTENDED'})<-[:INVOLVED_IN]-(«one»:Agency)\n    WHERE «own».side <> «other».side AND «own».party <> «other».party /* where */\n    WITH «one», count(DISTINCT «meeting») AS «times» WHERE «times» >= $atLeast\n    RETURN «one»\n  }\n  RETURN collect(«one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL (*) {\n    WITH $atLeast AS least WHERE least < 1\n    MATCH (one:Agency)\n    RETURN one\n    UNION\n    MATCH (:Entity {id: $party})-[:INVOLVED_IN]->(other:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(own:Participation {status: 'ATTENDED'})<-[:INVOLVED_IN]-(one:Agency)\n    WHERE own.side <> other.side AND own.party <> other.party /* where */\n    WITH one, count(DISTINCT meeting) AS times WHERE times >= $atLeast\n    RETURN one\n  }\n  RETURN collect(one.id) AS found\n}\nMATCH (that:Agency)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Met so, in at least so many meetings. */
export const agenciesWhereMet: Predicate = {
  "sort": "predicate",
  "name": "agencies/where-met",
  "summary": "Met so, in at least so many meetings.",
  "of": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "own",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«own»"
    },
    {
      "name": "other",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«other»"
    },
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    }
  ],
  "params": [
    {
      "name": "atLeast",
      "type": "Int!"
    }
  ],
  "once": "CALL () {\n  CALL (*) {\n    WITH $atLeast AS «least» WHERE «least» < 1\n    MATCH («one»:Agency)\n    RETURN «one»\n    UNION\n    MATCH («one»:Agency)-[:INVOLVED_IN]->(«own»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»:Meeting)<-[:AT_EVENT]-(«other»:Participation {status: 'ATTENDED'})\n    WHERE «own».side <> «other».side AND «own».party <> «other».party /* where */\n    WITH «one», count(DISTINCT «meeting») AS «times» WHERE «times» >= $atLeast\n    RETURN «one»\n  }\n  RETURN collect(«one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL (*) {\n    WITH $atLeast AS least WHERE least < 1\n    MATCH (one:Agency)\n    RETURN one\n    UNION\n    MATCH (one:Agency)-[:INVOLVED_IN]->(own:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(other:Participation {status: 'ATTENDED'})\n    WHERE own.side <> other.side AND own.party <> other.party /* where */\n    WITH one, count(DISTINCT meeting) AS times WHERE times >= $atLeast\n    RETURN one\n  }\n  RETURN collect(one.id) AS found\n}\nMATCH (that:Agency)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** A part of this agency. */
export const agenciesWherePartOf: Predicate = {
  "sort": "predicate",
  "name": "agencies/where-part-of",
  "summary": "A part of this agency.",
  "of": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "partOf",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $partOf})<-[:UNIT_OF]-(«one»:Agency)\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $partOf})<-[:UNIT_OF]-(one:Agency)\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Agency)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Was present so in this event itself: one participation meets all that is given. */
export const agenciesWhereRepresentedEvent: Predicate = {
  "sort": "predicate",
  "name": "agencies/where-represented-event",
  "summary": "Was present so in this event itself: one participation meets all that is given.",
  "of": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "params": [
    {
      "name": "statuses",
      "type": "[ParticipationStatus!]"
    },
    {
      "name": "event",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $event})<-[:AT_EVENT]-(«participation»:Participation)<-[:INVOLVED_IN]-(«one»:Agency)\n  WHERE «participation».status IN coalesce($statuses, ['ATTENDED']) /* where */\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $event})<-[:AT_EVENT]-(participation:Participation)<-[:INVOLVED_IN]-(one:Agency)\n  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Agency)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Was present so in an edition of this series: one participation meets all that is given. */
export const agenciesWhereRepresentedSeries: Predicate = {
  "sort": "predicate",
  "name": "agencies/where-represented-series",
  "summary": "Was present so in an edition of this series: one participation meets all that is given.",
  "of": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "params": [
    {
      "name": "statuses",
      "type": "[ParticipationStatus!]"
    },
    {
      "name": "series",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $series})<-[:EDITION_OF]-(:Event)<-[:AT_EVENT]-(«participation»:Participation)<-[:INVOLVED_IN]-(«one»:Agency)\n  WHERE «participation».status IN coalesce($statuses, ['ATTENDED']) /* where */\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $series})<-[:EDITION_OF]-(:Event)<-[:AT_EVENT]-(participation:Participation)<-[:INVOLVED_IN]-(one:Agency)\n  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Agency)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Was present so: one participation meets all that is given. */
export const agenciesWhereRepresented: Predicate = {
  "sort": "predicate",
  "name": "agencies/where-represented",
  "summary": "Was present so: one participation meets all that is given.",
  "of": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "params": [
    {
      "name": "statuses",
      "type": "[ParticipationStatus!]"
    }
  ],
  "once": "",
  "condition": "EXISTS {\n  MATCH («that»)-[:INVOLVED_IN]->(«participation»:Participation)\n  WHERE «participation».status IN coalesce($statuses, ['ATTENDED']) /* where */\n}",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Agency)\nWHERE EXISTS {\n  MATCH (that)-[:INVOLVED_IN]->(participation:Participation)\n  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */\n}\nRETURN that"
};

/** Called so, or with a name whose words begin so. */
export const agenciesWhereText: Predicate = {
  "sort": "predicate",
  "name": "agencies/where-text",
  "summary": "Called so, or with a name whose words begin so.",
  "of": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "text",
      "type": "String!"
    }
  ],
  "once": "CALL () {\n  CALL db.index.fulltext.queryNodes('spellings', $text) YIELD node AS «hit»\n  OPTIONAL MATCH («named»:Entity)-[:NAMED]->(«hit»)\n  WITH coalesce(«named», «hit») AS «entity»\n  WHERE «entity»:Agency\n  RETURN collect(DISTINCT «entity».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL db.index.fulltext.queryNodes('spellings', $text) YIELD node AS hit\n  OPTIONAL MATCH (named:Entity)-[:NAMED]->(hit)\n  WITH coalesce(named, hit) AS entity\n  WHERE entity:Agency\n  RETURN collect(DISTINCT entity.id) AS found\n}\nMATCH (that:Agency)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** What each finished change of the record touched of facts that name these: one row a fact of which it recorded, ended or renewed a claim, the newest change first. */
export const changesAbout: Hop = {
  "sort": "hop",
  "name": "changes/about",
  "summary": "What each finished change of the record touched of facts that name these: one row a fact of which it recorded, ended or renewed a claim, the newest change first.",
  "from": [],
  "to": [
    {
      "name": "operation",
      "type": "Operation",
      "list": false,
      "nullable": false,
      "expression": "«operation»"
    },
    {
      "name": "fact",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«fact»"
    },
    {
      "name": "factId",
      "type": "ID",
      "list": false,
      "nullable": false,
      "expression": "«fact».id"
    },
    {
      "name": "number",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«operation».number"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "about",
      "type": "[ID!]!"
    },
    {
      "name": "kinds",
      "type": "[FactKind!]"
    }
  ],
  "body": "CALL () {\n  MATCH («named»:Entity) WHERE «named».id IN $about\n  MATCH («named»)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(«fact»:Fact)\n  RETURN «fact»\n  UNION\n  MATCH («named»:Thing) WHERE «named».id IN $about\n  MATCH («named»)<-[:AGAINST|SAYS_OF]-(«fact»:Fact)\n  RETURN «fact»\n}\nWITH «fact» WHERE $kinds IS NULL OR «fact».kind IN $kinds\nCALL («fact») {\n  MATCH («fact»)<-[:SUPPORTS]-(«claim»:Claim)-[:STANDS_IN]->(«told»:Told)\n  UNWIND [«claim».operation] + coalesce(«told».retractions, []) AS «done»\n  RETURN DISTINCT «done»\n}\nMATCH («operation»:Operation {number: «done»}) WHERE «operation».state = 'DONE'\nWITH «operation», «fact» WHERE «fact».id IS NOT NULL",
  "tail": "where",
  "order": [
    {
      "expression": "«operation».number",
      "descending": true
    },
    {
      "expression": "«fact».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [
    "about",
    "kinds"
  ],
  "text": "CYPHER 5\nCALL () {\n  MATCH (named:Entity) WHERE named.id IN $about\n  MATCH (named)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(fact:Fact)\n  RETURN fact\n  UNION\n  MATCH (named:Thing) WHERE named.id IN $about\n  MATCH (named)<-[:AGAINST|SAYS_OF]-(fact:Fact)\n  RETURN fact\n}\nWITH fact WHERE $kinds IS NULL OR fact.kind IN $kinds\nCALL (fact) {\n  MATCH (fact)<-[:SUPPORTS]-(claim:Claim)-[:STANDS_IN]->(told:Told)\n  UNWIND [claim.operation] + coalesce(told.retractions, []) AS done\n  RETURN DISTINCT done\n}\nMATCH (operation:Operation {number: done}) WHERE operation.state = 'DONE'\nWITH operation, fact WHERE fact.id IS NOT NULL\nRETURN operation, fact, fact.id AS factId, operation.number AS number\nORDER BY operation.number DESC, fact.id"
};

/** All claims ever made of a changed fact, ended ones too, with all that weighs and the changes that brought, ended and renewed them. */
export const changesClaims: Hop = {
  "sort": "hop",
  "name": "changes/claims",
  "summary": "All claims ever made of a changed fact, ended ones too, with all that weighs and the changes that brought, ended and renewed them.",
  "from": [
    {
      "name": "fact",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«fact»"
    }
  ],
  "to": [
    {
      "name": "id",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«claim».id"
    },
    {
      "name": "says",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«claim».says"
    },
    {
      "name": "rank",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«claim».rank"
    },
    {
      "name": "modality",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«claim».modality"
    },
    {
      "name": "credibility",
      "type": "Int",
      "list": false,
      "nullable": true,
      "expression": "«claim».credibility"
    },
    {
      "name": "publisher",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "coalesce(«first».id, «source».id, «document».id)"
    },
    {
      "name": "sourceKind",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«source».kind"
    },
    {
      "name": "reliability",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«source».reliability"
    },
    {
      "name": "published",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«document».publishedLatest"
    },
    {
      "name": "operation",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«claim».operation"
    },
    {
      "name": "ended",
      "type": "Int",
      "list": true,
      "nullable": false,
      "expression": "coalesce(«told».retractions, [])"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («fact»)<-[:SUPPORTS]-(«claim»:Claim)-[:FROM]->(«document»:Document)\nMATCH («claim»)-[:STANDS_IN]->(«told»:Told)\nOPTIONAL MATCH («document»)-[:PUBLISHED_BY]->(«source»)\nOPTIONAL MATCH («document»)-[:COPY_OF*1..]->(«root»:Document)-[:PUBLISHED_BY]->(«first») WHERE NOT EXISTS { («root»)-[:COPY_OF]->() }\nWITH «claim», «document», «told», «source», «first»",
  "tail": "match",
  "order": [
    {
      "expression": "«claim».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (fact:Fact {id: 'claim:hanoi-signing-2025.signatories'})\nMATCH (fact)<-[:SUPPORTS]-(claim:Claim)-[:FROM]->(document:Document)\nMATCH (claim)-[:STANDS_IN]->(told:Told)\nOPTIONAL MATCH (document)-[:PUBLISHED_BY]->(source)\nOPTIONAL MATCH (document)-[:COPY_OF*1..]->(root:Document)-[:PUBLISHED_BY]->(first) WHERE NOT EXISTS { (root)-[:COPY_OF]->() }\nWITH claim, document, told, source, first\nRETURN claim.id AS id, claim.says AS says, claim.rank AS rank, claim.modality AS modality, claim.credibility AS credibility, coalesce(first.id, source.id, document.id) AS publisher, source.kind AS sourceKind, source.reliability AS reliability, document.publishedLatest AS published,\n  claim.operation AS operation, coalesce(told.retractions, []) AS ended\nORDER BY claim.id"
};

/** What each finished change of the record touched: one row a fact of which it recorded, ended or renewed a claim, the newest change first. */
export const changesList: Hop = {
  "sort": "hop",
  "name": "changes/list",
  "summary": "What each finished change of the record touched: one row a fact of which it recorded, ended or renewed a claim, the newest change first.",
  "from": [],
  "to": [
    {
      "name": "operation",
      "type": "Operation",
      "list": false,
      "nullable": false,
      "expression": "«operation»"
    },
    {
      "name": "fact",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«fact»"
    },
    {
      "name": "factId",
      "type": "ID",
      "list": false,
      "nullable": false,
      "expression": "«fact».id"
    },
    {
      "name": "number",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«operation».number"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («operation»:Operation {state: 'DONE'})\nCALL («operation») {\n  MATCH («claim»:Claim)-[:SUPPORTS]->(«fact»:Fact) WHERE «claim».operation = «operation».number\n  RETURN «fact»\n  UNION\n  MATCH («told»:Told)<-[:STANDS_IN]-(:Claim)-[:SUPPORTS]->(«fact»:Fact) WHERE «told».retractions IS NOT NULL AND «operation».number IN «told».retractions\n  RETURN «fact»\n}\nWITH «operation», «fact» WHERE «fact».id IS NOT NULL",
  "tail": "where",
  "order": [
    {
      "expression": "«operation».number",
      "descending": true
    },
    {
      "expression": "«fact».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (operation:Operation {state: 'DONE'})\nCALL (operation) {\n  MATCH (claim:Claim)-[:SUPPORTS]->(fact:Fact) WHERE claim.operation = operation.number\n  RETURN fact\n  UNION\n  MATCH (told:Told)<-[:STANDS_IN]-(:Claim)-[:SUPPORTS]->(fact:Fact) WHERE told.retractions IS NOT NULL AND operation.number IN told.retractions\n  RETURN fact\n}\nWITH operation, fact WHERE fact.id IS NOT NULL\nRETURN operation, fact, fact.id AS factId, operation.number AS number\nORDER BY operation.number DESC, fact.id"
};

/** What each change of the record that was finished after a version touched: one row a fact of which it recorded, ended or renewed a claim, the newest change first. */
export const changesSince: Hop = {
  "sort": "hop",
  "name": "changes/since",
  "summary": "What each change of the record that was finished after a version touched: one row a fact of which it recorded, ended or renewed a claim, the newest change first.",
  "from": [],
  "to": [
    {
      "name": "operation",
      "type": "Operation",
      "list": false,
      "nullable": false,
      "expression": "«operation»"
    },
    {
      "name": "fact",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«fact»"
    },
    {
      "name": "factId",
      "type": "ID",
      "list": false,
      "nullable": false,
      "expression": "«fact».id"
    },
    {
      "name": "number",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«operation».number"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "since",
      "type": "ID!"
    }
  ],
  "body": "MATCH («operation»:Operation {state: 'DONE'})\nWHERE COUNT { MATCH («earlier»:Operation {state: 'DONE'}) WHERE «earlier».endedAt < «operation».endedAt OR («earlier».endedAt = «operation».endedAt AND «earlier».number <= «operation».number) RETURN «earlier» } > toIntegerOrNull($since)\nCALL («operation») {\n  MATCH («claim»:Claim)-[:SUPPORTS]->(«fact»:Fact) WHERE «claim».operation = «operation».number\n  RETURN «fact»\n  UNION\n  MATCH («told»:Told)<-[:STANDS_IN]-(:Claim)-[:SUPPORTS]->(«fact»:Fact) WHERE «told».retractions IS NOT NULL AND «operation».number IN «told».retractions\n  RETURN «fact»\n}\nWITH «operation», «fact» WHERE «fact».id IS NOT NULL",
  "tail": "where",
  "order": [
    {
      "expression": "«operation».number",
      "descending": true
    },
    {
      "expression": "«fact».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [
    "since"
  ],
  "text": "CYPHER 5\nMATCH (operation:Operation {state: 'DONE'})\nWHERE COUNT { MATCH (earlier:Operation {state: 'DONE'}) WHERE earlier.endedAt < operation.endedAt OR (earlier.endedAt = operation.endedAt AND earlier.number <= operation.number) RETURN earlier } > toIntegerOrNull($since)\nCALL (operation) {\n  MATCH (claim:Claim)-[:SUPPORTS]->(fact:Fact) WHERE claim.operation = operation.number\n  RETURN fact\n  UNION\n  MATCH (told:Told)<-[:STANDS_IN]-(:Claim)-[:SUPPORTS]->(fact:Fact) WHERE told.retractions IS NOT NULL AND operation.number IN told.retractions\n  RETURN fact\n}\nWITH operation, fact WHERE fact.id IS NOT NULL\nRETURN operation, fact, fact.id AS factId, operation.number AS number\nORDER BY operation.number DESC, fact.id"
};

/** The fact names one of these. */
export const changesWhereAbout: Predicate = {
  "sort": "predicate",
  "name": "changes/where-about",
  "summary": "The fact names one of these.",
  "of": [
    {
      "name": "operation",
      "type": "Operation",
      "list": false,
      "nullable": false,
      "expression": "«operation»"
    },
    {
      "name": "fact",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«fact»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "about",
      "type": "[ID!]!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («fact»)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(«one»:Entity) WHERE «one».id IN $about } OR EXISTS { («fact»)-[:AGAINST|SAYS_OF]->(«other») WHERE «other».id IN $about }",
  "same": "",
  "text": "CYPHER 5\nMATCH (fact:Fact)\nWHERE EXISTS { (fact)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(one:Entity) WHERE one.id IN $about } OR EXISTS { (fact)-[:AGAINST|SAYS_OF]->(other) WHERE other.id IN $about }\nRETURN fact"
};

/** It was finished after the record had this version: as many changes as that were finished before. */
export const changesWhereSince: Predicate = {
  "sort": "predicate",
  "name": "changes/where-since",
  "summary": "It was finished after the record had this version: as many changes as that were finished before.",
  "of": [
    {
      "name": "operation",
      "type": "Operation",
      "list": false,
      "nullable": false,
      "expression": "«operation»"
    },
    {
      "name": "fact",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«fact»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "since",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "COUNT { MATCH («earlier»:Operation {state: 'DONE'}) WHERE «earlier».endedAt < «operation».endedAt OR («earlier».endedAt = «operation».endedAt AND «earlier».number <= «operation».number) RETURN «earlier» } > toIntegerOrNull($since)",
  "same": "",
  "text": "CYPHER 5\nMATCH (operation:Operation)\nWHERE COUNT { MATCH (earlier:Operation {state: 'DONE'}) WHERE earlier.endedAt < operation.endedAt OR (earlier.endedAt = operation.endedAt AND earlier.number <= operation.number) RETURN earlier } > toIntegerOrNull($since)\nRETURN operation"
};

/** What a claim is about. */
export const claimsAbout: Hop = {
  "sort": "hop",
  "name": "claims/about",
  "summary": "What a claim is about.",
  "from": [
    {
      "name": "this",
      "type": "Claim",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Node",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:SUPPORTS]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Claim)\nMATCH (this)-[:SUPPORTS]->(that)\nRETURN that"
};

/** Who says so, in the document; nobody while that is not shown. */
export const claimsAssertedBy: Hop = {
  "sort": "hop",
  "name": "claims/asserted-by",
  "summary": "Who says so, in the document; nobody while that is not shown.",
  "from": [
    {
      "name": "this",
      "type": "Claim",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:ASSERTED_BY]->(«that»)\nWHERE «that»:Shown",
  "tail": "where",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Claim)\nMATCH (this)-[:ASSERTED_BY]->(that)\nWHERE that:Shown\nRETURN that"
};

/** The document that a claim stands in. */
export const claimsDocument: Hop = {
  "sort": "hop",
  "name": "claims/document",
  "summary": "The document that a claim stands in.",
  "from": [
    {
      "name": "this",
      "type": "Claim",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:FROM]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Claim)\nMATCH (this)-[:FROM]->(that)\nRETURN that"
};

/** What the headline of a claim is made of: who says it, and what the headline of the thing is that it is about. */
export const claimsHeadline: Hop = {
  "sort": "hop",
  "name": "claims/headline",
  "summary": "What the headline of a claim is made of: who says it, and what the headline of the thing is that it is about.",
  "from": [
    {
      "name": "this",
      "type": "Claim",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "source",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«source».name"
    },
    {
      "name": "name",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».name"
    },
    {
      "name": "kind",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "CASE WHEN «fact»:Fact THEN «fact».kind END"
    },
    {
      "name": "status",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».status"
    },
    {
      "name": "role",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».role"
    },
    {
      "name": "listedAs",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».listedAs"
    },
    {
      "name": "act",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».act"
    },
    {
      "name": "property",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».property"
    },
    {
      "name": "value",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».value"
    },
    {
      "name": "unit",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».unit"
    },
    {
      "name": "object",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«object».name"
    },
    {
      "name": "place",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«place».name"
    },
    {
      "name": "actor",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«actor».name"
    },
    {
      "name": "isOfficial",
      "type": "Boolean",
      "list": false,
      "nullable": false,
      "expression": "coalesce(«actor»:Official, false)"
    },
    {
      "name": "post",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«post».title"
    },
    {
      "name": "side",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«side».name"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[:FROM]->()-[:PUBLISHED_BY]->(«source»)\nMATCH («this»)-[:SUPPORTS]->(«thing»)\nMATCH «chain» = («thing»)-[:SAYS_OF*0..]->(«fact»)\nWHERE «fact» = «thing» OR «fact»:Fact\nOPTIONAL MATCH («fact»)-[:AT_EVENT|OF|IN|UNDER|SAYS_OF]->(«object») WHERE «fact»:Fact\nOPTIONAL MATCH («object»)-[:POST_OF]->(«country»)\nOPTIONAL MATCH («object»)-[:POST_IN]->(«agency»)\nOPTIONAL MATCH («fact»)<-[:TOOK_PART|HAS|HAS_MEMBERSHIP|PERFORMED]-(«actor») WHERE «fact»:Fact\nOPTIONAL MATCH («fact»)-[:IN_CAPACITY_OF]->(«post»)\nOPTIONAL MATCH («fact»)-[:ON_BEHALF_OF]->(«side»)\nWITH «source», «chain», «fact», «object», coalesce(«country», «agency») AS «place», «actor», «actor».id AS «actorId», «post», «side»",
  "tail": "match",
  "order": [
    {
      "expression": "length(«chain»)",
      "descending": false
    },
    {
      "expression": "«actorId»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Claim)\nMATCH (this)-[:FROM]->()-[:PUBLISHED_BY]->(source)\nMATCH (this)-[:SUPPORTS]->(thing)\nMATCH chain = (thing)-[:SAYS_OF*0..]->(fact)\nWHERE fact = thing OR fact:Fact\nOPTIONAL MATCH (fact)-[:AT_EVENT|OF|IN|UNDER|SAYS_OF]->(object) WHERE fact:Fact\nOPTIONAL MATCH (object)-[:POST_OF]->(country)\nOPTIONAL MATCH (object)-[:POST_IN]->(agency)\nOPTIONAL MATCH (fact)<-[:TOOK_PART|HAS|HAS_MEMBERSHIP|PERFORMED]-(actor) WHERE fact:Fact\nOPTIONAL MATCH (fact)-[:IN_CAPACITY_OF]->(post)\nOPTIONAL MATCH (fact)-[:ON_BEHALF_OF]->(side)\nWITH source, chain, fact, object, coalesce(country, agency) AS place, actor, actor.id AS actorId, post, side\nRETURN source.name AS source, fact.name AS name, CASE WHEN fact:Fact THEN fact.kind END AS kind, fact.status AS status, fact.role AS role, fact.listedAs AS listedAs, fact.act AS act, fact.property AS property, fact.value AS value, fact.unit AS unit, object.name AS object, place.name AS place, actor.name AS actor, coalesce(actor:Official, false) AS isOfficial, post.title AS post, side.name AS side\nORDER BY length(chain), actorId"
};

/** All claims ever made of a fact, ended ones too, with all that weighs and the operations that brought, ended and renewed them. */
export const claimsHistory: Hop = {
  "sort": "hop",
  "name": "claims/history",
  "summary": "All claims ever made of a fact, ended ones too, with all that weighs and the operations that brought, ended and renewed them.",
  "from": [
    {
      "name": "this",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "id",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«claim».id"
    },
    {
      "name": "says",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«claim».says"
    },
    {
      "name": "rank",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«claim».rank"
    },
    {
      "name": "modality",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«claim».modality"
    },
    {
      "name": "credibility",
      "type": "Int",
      "list": false,
      "nullable": true,
      "expression": "«claim».credibility"
    },
    {
      "name": "publisher",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "coalesce(«first».id, «source».id, «document».id)"
    },
    {
      "name": "sourceKind",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«source».kind"
    },
    {
      "name": "reliability",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«source».reliability"
    },
    {
      "name": "published",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«document».publishedLatest"
    },
    {
      "name": "operation",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«claim».operation"
    },
    {
      "name": "ended",
      "type": "Int",
      "list": true,
      "nullable": false,
      "expression": "coalesce(«told».retractions, [])"
    },
    {
      "name": "operations",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "COLLECT { UNWIND [«claim».operation] + coalesce(«told».retractions, []) AS «wanted» MATCH («operation»:Operation {number: «wanted»}) RETURN [«operation».number, «operation».id, «operation».kind, «operation».at] }"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:SUPPORTS]-(«claim»:Claim)-[:FROM]->(«document»:Document)\nMATCH («claim»)-[:STANDS_IN]->(«told»:Told)\nOPTIONAL MATCH («document»)-[:PUBLISHED_BY]->(«source»)\nOPTIONAL MATCH («document»)-[:COPY_OF*1..]->(«root»:Document)-[:PUBLISHED_BY]->(«first») WHERE NOT EXISTS { («root»)-[:COPY_OF]->() }\nWITH «claim», «document», «told», «source», «first»",
  "tail": "match",
  "order": [
    {
      "expression": "«claim».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'claim:hanoi-signing-2025.signatories'})\nMATCH (this)<-[:SUPPORTS]-(claim:Claim)-[:FROM]->(document:Document)\nMATCH (claim)-[:STANDS_IN]->(told:Told)\nOPTIONAL MATCH (document)-[:PUBLISHED_BY]->(source)\nOPTIONAL MATCH (document)-[:COPY_OF*1..]->(root:Document)-[:PUBLISHED_BY]->(first) WHERE NOT EXISTS { (root)-[:COPY_OF]->() }\nWITH claim, document, told, source, first\nRETURN claim.id AS id, claim.says AS says, claim.rank AS rank, claim.modality AS modality, claim.credibility AS credibility, coalesce(first.id, source.id, document.id) AS publisher, source.kind AS sourceKind, source.reliability AS reliability, document.publishedLatest AS published,\n  claim.operation AS operation, coalesce(told.retractions, []) AS ended,\n  COLLECT { UNWIND [claim.operation] + coalesce(told.retractions, []) AS wanted MATCH (operation:Operation {number: wanted}) RETURN [operation.number, operation.id, operation.kind, operation.at] } AS operations\nORDER BY claim.id"
};

/** The live claims of a document about what is shown, in the order of what they are about. */
export const claimsOfDocument: Hop = {
  "sort": "hop",
  "name": "claims/of-document",
  "summary": "The live claims of a document about what is shown, in the order of what they are about.",
  "from": [
    {
      "name": "this",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Claim",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:FROM]-(«that»:Live)-[:SUPPORTS]->(:Shown)",
  "tail": "match",
  "order": [
    {
      "expression": "«that».about",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'document:seed-hanoi-convention'})\nMATCH (this)<-[:FROM]-(that:Live)-[:SUPPORTS]->(:Shown)\nRETURN that\nORDER BY that.about, that.id"
};

/** The live claims behind a fact, the best first. */
export const claimsOfFact: Hop = {
  "sort": "hop",
  "name": "claims/of-fact",
  "summary": "The live claims behind a fact, the best first.",
  "from": [
    {
      "name": "this",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Claim",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:SUPPORTS]-(«that»:Live)",
  "tail": "match",
  "order": [
    {
      "expression": "«that».place",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})\nMATCH (this)<-[:SUPPORTS]-(that:Live)\nRETURN that\nORDER BY that.place, that.id"
};

/** What someone says, as documents report it: the live claims put in their mouth about what is shown, by document, the newest first. */
export const claimsSaidBy: Hop = {
  "sort": "hop",
  "name": "claims/said-by",
  "summary": "What someone says, as documents report it: the live claims put in their mouth about what is shown, by document, the newest first.",
  "from": [
    {
      "name": "this",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Claim",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:ASSERTED_BY]-(«that»:Live)-[:FROM]->(«document»:Document)\nWHERE EXISTS { («that»)-[:SUPPORTS]->(:Shown) }",
  "tail": "where",
  "order": [
    {
      "expression": "«document».day",
      "descending": true
    },
    {
      "expression": "«document».id",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'official:vu-viet-anh'})\nMATCH (this)<-[:ASSERTED_BY]-(that:Live)-[:FROM]->(document:Document)\nWHERE EXISTS { (that)-[:SUPPORTS]->(:Shown) }\nRETURN that\nORDER BY document.day DESC, document.id, that.id"
};

/** The live claims behind a fact with all that weighs in concluding from them, the best first. */
export const claimsWeighed: Hop = {
  "sort": "hop",
  "name": "claims/weighed",
  "summary": "The live claims behind a fact with all that weighs in concluding from them, the best first.",
  "from": [
    {
      "name": "this",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "claim",
      "type": "Claim",
      "list": false,
      "nullable": false,
      "expression": "«claim»"
    },
    {
      "name": "id",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«claim».id"
    },
    {
      "name": "says",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«claim».says"
    },
    {
      "name": "rank",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«claim».rank"
    },
    {
      "name": "modality",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«claim».modality"
    },
    {
      "name": "credibility",
      "type": "Int",
      "list": false,
      "nullable": true,
      "expression": "«claim».credibility"
    },
    {
      "name": "publisher",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "coalesce(«first».id, «source».id)"
    },
    {
      "name": "sourceKind",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«source».kind"
    },
    {
      "name": "reliability",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«source».reliability"
    },
    {
      "name": "published",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«document».publishedLatest"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:SUPPORTS]-(«claim»:Live)-[:FROM]->(«document»:Document)-[:PUBLISHED_BY]->(«source»)\nOPTIONAL MATCH («document»)-[:COPY_OF*1..]->(«root»:Document)-[:PUBLISHED_BY]->(«first») WHERE NOT EXISTS { («root»)-[:COPY_OF]->() }\nWITH «claim», «document», «source», «first»",
  "tail": "match",
  "order": [
    {
      "expression": "«claim».place",
      "descending": false
    },
    {
      "expression": "«claim».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'claim:hanoi-signing-2025.signatories'})\nMATCH (this)<-[:SUPPORTS]-(claim:Live)-[:FROM]->(document:Document)-[:PUBLISHED_BY]->(source)\nOPTIONAL MATCH (document)-[:COPY_OF*1..]->(root:Document)-[:PUBLISHED_BY]->(first) WHERE NOT EXISTS { (root)-[:COPY_OF]->() }\nWITH claim, document, source, first\nRETURN claim, claim.id AS id, claim.says AS says, claim.rank AS rank, claim.modality AS modality, claim.credibility AS credibility, coalesce(first.id, source.id) AS publisher, source.kind AS sourceKind, source.reliability AS reliability, document.publishedLatest AS published\nORDER BY claim.place, claim.id"
};

/** What was done under a convention, the newest first. */
export const conventionsActions: Hop = {
  "sort": "hop",
  "name": "conventions/actions",
  "summary": "What was done under a convention, the newest first.",
  "from": [
    {
      "name": "this",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:UNDER]-(«that»:Action)",
  "tail": "match",
  "order": [
    {
      "expression": "coalesce(«that».latest, '')",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'convention:hanoi-convention'})\nMATCH (this)<-[:UNDER]-(that:Action)\nRETURN that\nORDER BY coalesce(that.latest, '') DESC, that.id"
};

/** The one of its kind that has this id. */
export const conventionsById: Hop = {
  "sort": "hop",
  "name": "conventions/by-id",
  "summary": "The one of its kind that has this id.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [
    {
      "name": "id",
      "type": "ID!"
    }
  ],
  "body": "MATCH («that»:Entity {id: $id}) WHERE «that»:Convention AND «that»:Shown",
  "tail": "where",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Entity {id: $id}) WHERE that:Convention AND that:Shown\nRETURN that"
};

/** Who keeps the convention. */
export const conventionsDepositary: Hop = {
  "sort": "hop",
  "name": "conventions/depositary",
  "summary": "Who keeps the convention.",
  "from": [
    {
      "name": "this",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:DEPOSITED_WITH]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'convention:hanoi-convention'})\nMATCH (this)-[:DEPOSITED_WITH]->(that)\nRETURN that"
};

/** The acts from which it is concluded since when a convention is in force for a party that no source states it of. */
export const conventionsEntryForParty: Hop = {
  "sort": "hop",
  "name": "conventions/entry-for-party",
  "summary": "The acts from which it is concluded since when a convention is in force for a party that no source states it of.",
  "from": [
    {
      "name": "convention",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«convention»"
    },
    {
      "name": "stage",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«stage»"
    },
    {
      "name": "stated",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«stated»"
    },
    {
      "name": "asOf",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«asOf»"
    }
  ],
  "to": [
    {
      "name": "action",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«action»"
    },
    {
      "name": "id",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«action».id"
    },
    {
      "name": "actorId",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«by».id"
    },
    {
      "name": "regional",
      "type": "Boolean",
      "list": false,
      "nullable": false,
      "expression": "coalesce(«by».kind = 'REGIONAL_ORGANISATION', false)"
    },
    {
      "name": "act",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«action».act"
    },
    {
      "name": "earliest",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«action».earliest"
    },
    {
      "name": "day",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«action».latest"
    },
    {
      "name": "isUndated",
      "type": "Boolean",
      "list": false,
      "nullable": false,
      "expression": "«action».on IS NULL"
    },
    {
      "name": "effective",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«action».effective"
    },
    {
      "name": "against",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«action».againstId"
    },
    {
      "name": "actorEnd",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«by».lastDay"
    },
    {
      "name": "actorName",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "CASE WHEN «action».on IS NULL THEN «by».name END"
    },
    {
      "name": "rule",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«convention».rule"
    },
    {
      "name": "inForce",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«convention».inForce"
    },
    {
      "name": "periods",
      "type": "String",
      "list": true,
      "nullable": false,
      "expression": "COLLECT { UNWIND [«id» IN «namedIds» WHERE «id» STARTS WITH 'agency:'] AS «groupId» MATCH («group»:Entity {id: «groupId»}) MATCH («by»)-[:HAS_MEMBERSHIP]->(«membership»:Membership)-[:IN]->(«group») RETURN «group».id + '|' + «membership».certainFrom + '|' + «membership».certainTo }"
    },
    {
      "name": "named",
      "type": "String",
      "list": true,
      "nullable": false,
      "expression": "«named»"
    },
    {
      "name": "conventionId",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«convention».id"
    }
  ],
  "single": false,
  "params": [],
  "body": "WITH «convention», «stage», «stated», «asOf»\nWHERE «stage» = 'PARTY' AND «stated» IS NULL AND «convention».rule IS NOT NULL\nWITH «convention», CASE WHEN «convention».rule CONTAINS 'atLeast' OR «convention».rule CONTAINS 'include' THEN [«part» IN split(«convention».rule, '\"') WHERE «part» STARTS WITH 'agency:' OR «part» STARTS WITH 'country:'] ELSE [] END AS «namedIds»\nWITH «convention», «namedIds», COLLECT { UNWIND «namedIds» AS «namedId» MATCH («one»:Entity {id: «namedId»}) RETURN «namedId» + '|' + «one».name } AS «named»\nCALL («convention») {\n  OPTIONAL MATCH («by»)-[:PERFORMED]->(«action»:Asserted)-[:UNDER]->(«convention»)\n  WHERE «action».act IN ['DEFINITIVE_SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION', 'FORMAL_CONFIRMATION', 'CONSENT_TO_BE_BOUND', 'WITHDRAWAL', 'DOMESTIC_APPROVAL']\n  RETURN «by», «action»\n}",
  "tail": "with",
  "order": [
    {
      "expression": "«action».latest",
      "descending": false
    },
    {
      "expression": "«action».id",
      "descending": false
    },
    {
      "expression": "«by».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (convention:Entity {id: 'convention:hanoi-convention'}) WITH convention, 'PARTY' AS stage, null AS stated, '2026-07-01' AS asOf\nWITH convention, stage, stated, asOf\nWHERE stage = 'PARTY' AND stated IS NULL AND convention.rule IS NOT NULL\nWITH convention, CASE WHEN convention.rule CONTAINS 'atLeast' OR convention.rule CONTAINS 'include' THEN [part IN split(convention.rule, '\"') WHERE part STARTS WITH 'agency:' OR part STARTS WITH 'country:'] ELSE [] END AS namedIds\nWITH convention, namedIds, COLLECT { UNWIND namedIds AS namedId MATCH (one:Entity {id: namedId}) RETURN namedId + '|' + one.name } AS named\nCALL (convention) {\n  OPTIONAL MATCH (by)-[:PERFORMED]->(action:Asserted)-[:UNDER]->(convention)\n  WHERE action.act IN ['DEFINITIVE_SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION', 'FORMAL_CONFIRMATION', 'CONSENT_TO_BE_BOUND', 'WITHDRAWAL', 'DOMESTIC_APPROVAL']\n  RETURN by, action\n}\nRETURN action, action.id AS id, by.id AS actorId, coalesce(by.kind = 'REGIONAL_ORGANISATION', false) AS regional, action.act AS act, action.earliest AS earliest, action.latest AS day, action.on IS NULL AS isUndated, action.effective AS effective, action.againstId AS against, by.lastDay AS actorEnd, CASE WHEN action.on IS NULL THEN by.name END AS actorName,\n  convention.rule AS rule, convention.inForce AS inForce, convention.id AS conventionId,\n  COLLECT { UNWIND [id IN namedIds WHERE id STARTS WITH 'agency:'] AS groupId MATCH (group:Entity {id: groupId}) MATCH (by)-[:HAS_MEMBERSHIP]->(membership:Membership)-[:IN]->(group) RETURN group.id + '|' + membership.certainFrom + '|' + membership.certainTo } AS periods,\n  named\nORDER BY day, id, actorId"
};

/** The acts and memberships from which a convention's entry into force is concluded, and who is supposed to deposit. */
export const conventionsEntry: Hop = {
  "sort": "hop",
  "name": "conventions/entry",
  "summary": "The acts and memberships from which a convention's entry into force is concluded, and who is supposed to deposit.",
  "from": [
    {
      "name": "this",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "action",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«action»"
    },
    {
      "name": "id",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«action».id"
    },
    {
      "name": "actorId",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«by».id"
    },
    {
      "name": "regional",
      "type": "Boolean",
      "list": false,
      "nullable": false,
      "expression": "coalesce(«by».kind = 'REGIONAL_ORGANISATION', false)"
    },
    {
      "name": "act",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«action».act"
    },
    {
      "name": "earliest",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«action».earliest"
    },
    {
      "name": "day",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«action».latest"
    },
    {
      "name": "isUndated",
      "type": "Boolean",
      "list": false,
      "nullable": false,
      "expression": "«action».on IS NULL"
    },
    {
      "name": "effective",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«action».effective"
    },
    {
      "name": "against",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«action».againstId"
    },
    {
      "name": "actorEnd",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«by».lastDay"
    },
    {
      "name": "actorName",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "CASE WHEN «action».on IS NULL THEN «by».name END"
    },
    {
      "name": "rule",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«convention».rule"
    },
    {
      "name": "inForce",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«convention».inForce"
    },
    {
      "name": "periods",
      "type": "String",
      "list": true,
      "nullable": false,
      "expression": "COLLECT { UNWIND [«id» IN «namedIds» WHERE «id» STARTS WITH 'agency:'] AS «groupId» MATCH («group»:Entity {id: «groupId»}) MATCH («by»)-[:HAS_MEMBERSHIP]->(«membership»:Membership)-[:IN]->(«group») RETURN «group».id + '|' + «membership».certainFrom + '|' + «membership».certainTo }"
    },
    {
      "name": "named",
      "type": "String",
      "list": true,
      "nullable": false,
      "expression": "«named»"
    },
    {
      "name": "conventionId",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«convention».id"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "supposed",
      "type": "[ID!]!"
    }
  ],
  "body": "WITH «this» AS «convention», CASE WHEN «this».rule CONTAINS 'atLeast' OR «this».rule CONTAINS 'include' THEN [«part» IN split(«this».rule, '\"') WHERE «part» STARTS WITH 'agency:' OR «part» STARTS WITH 'country:'] ELSE [] END AS «namedIds»\nWITH «convention», «namedIds», COLLECT { UNWIND «namedIds» AS «namedId» MATCH («one»:Entity {id: «namedId»}) RETURN «namedId» + '|' + «one».name } AS «named»\nCALL («convention») {\n  OPTIONAL MATCH («by»)-[:PERFORMED]->(«action»:Asserted)-[:UNDER]->(«convention»)\n  WHERE «action».act IN ['DEFINITIVE_SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION', 'FORMAL_CONFIRMATION', 'CONSENT_TO_BE_BOUND', 'WITHDRAWAL', 'DOMESTIC_APPROVAL']\n  RETURN «by», «action»\n  UNION\n  MATCH («by»:Entity) WHERE «by».id IN $supposed AND («by»:Country OR «by»:Agency) AND «by»:Shown\n  RETURN «by», null AS «action»\n}",
  "tail": "with",
  "order": [
    {
      "expression": "«action».latest",
      "descending": false
    },
    {
      "expression": "«action».id",
      "descending": false
    },
    {
      "expression": "«by».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'convention:hanoi-convention'})\nWITH this AS convention, CASE WHEN this.rule CONTAINS 'atLeast' OR this.rule CONTAINS 'include' THEN [part IN split(this.rule, '\"') WHERE part STARTS WITH 'agency:' OR part STARTS WITH 'country:'] ELSE [] END AS namedIds\nWITH convention, namedIds, COLLECT { UNWIND namedIds AS namedId MATCH (one:Entity {id: namedId}) RETURN namedId + '|' + one.name } AS named\nCALL (convention) {\n  OPTIONAL MATCH (by)-[:PERFORMED]->(action:Asserted)-[:UNDER]->(convention)\n  WHERE action.act IN ['DEFINITIVE_SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION', 'FORMAL_CONFIRMATION', 'CONSENT_TO_BE_BOUND', 'WITHDRAWAL', 'DOMESTIC_APPROVAL']\n  RETURN by, action\n  UNION\n  MATCH (by:Entity) WHERE by.id IN $supposed AND (by:Country OR by:Agency) AND by:Shown\n  RETURN by, null AS action\n}\nRETURN action, action.id AS id, by.id AS actorId, coalesce(by.kind = 'REGIONAL_ORGANISATION', false) AS regional, action.act AS act, action.earliest AS earliest, action.latest AS day, action.on IS NULL AS isUndated, action.effective AS effective, action.againstId AS against, by.lastDay AS actorEnd, CASE WHEN action.on IS NULL THEN by.name END AS actorName,\n  convention.rule AS rule, convention.inForce AS inForce, convention.id AS conventionId,\n  COLLECT { UNWIND [id IN namedIds WHERE id STARTS WITH 'agency:'] AS groupId MATCH (group:Entity {id: groupId}) MATCH (by)-[:HAS_MEMBERSHIP]->(membership:Membership)-[:IN]->(group) RETURN group.id + '|' + membership.certainFrom + '|' + membership.certainTo } AS periods,\n  named\nORDER BY day, id, actorId"
};

/** The events that concern a convention, the newest first. */
export const conventionsEvents: Hop = {
  "sort": "hop",
  "name": "conventions/events",
  "summary": "The events that concern a convention, the newest first.",
  "from": [
    {
      "name": "this",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («that»:Event)-[«link»:CONCERNS]->() WHERE «link».to = «this».id AND «link».day >= ''",
  "tail": "where",
  "order": [
    {
      "expression": "«link».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "«link».to",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'convention:hanoi-convention'})\nMATCH (that:Event)-[link:CONCERNS]->() WHERE link.to = this.id AND link.day >= ''\nRETURN that\nORDER BY link.day DESC, that.id"
};

/** Those of a kind that match, by name. */
export const conventionsList: Hop = {
  "sort": "hop",
  "name": "conventions/list",
  "summary": "Those of a kind that match, by name.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («that»:Convention) WHERE «that»:Shown AND «that».name IS NOT NULL",
  "tail": "where",
  "order": [
    {
      "expression": "«that».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Convention) WHERE that:Shown AND that.name IS NOT NULL\nRETURN that\nORDER BY that.name, that.id"
};

/** Who was bound by a convention on a day, by name. */
export const conventionsParties: Hop = {
  "sort": "hop",
  "name": "conventions/parties",
  "summary": "Who was bound by a convention on a day, by name.",
  "from": [
    {
      "name": "this",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "actor",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«actor»"
    },
    {
      "name": "convention",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«convention»"
    },
    {
      "name": "signed",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«signed»"
    },
    {
      "name": "consent",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«consent»"
    },
    {
      "name": "withdrawal",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«withdrawal»"
    },
    {
      "name": "stage",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«stands».stage"
    },
    {
      "name": "asOf",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "$asOf"
    },
    {
      "name": "actorId",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«actor».id"
    },
    {
      "name": "stated",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«stands».stated"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "asOf",
      "type": "Date"
    }
  ],
  "body": "MATCH («actor»)-[«stands»:STANDS {stage: 'PARTY'}]->(«this»)\nWHERE «stands».from <= $asOf AND «stands».until > $asOf\nOPTIONAL MATCH («signed»:Fact {id: «stands».signed})\nOPTIONAL MATCH («consent»:Fact {id: «stands».consent})\nOPTIONAL MATCH («withdrawal»:Fact {id: «stands».withdrawal})\nWITH «actor», «this» AS «convention», «stands», «signed», «consent», «withdrawal»",
  "tail": "match",
  "order": [
    {
      "expression": "«actor».name",
      "descending": false
    },
    {
      "expression": "«actor».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'convention:hanoi-convention'})\nMATCH (actor)-[stands:STANDS {stage: 'PARTY'}]->(this)\nWHERE stands.from <= $asOf AND stands.until > $asOf\nOPTIONAL MATCH (signed:Fact {id: stands.signed})\nOPTIONAL MATCH (consent:Fact {id: stands.consent})\nOPTIONAL MATCH (withdrawal:Fact {id: stands.withdrawal})\nWITH actor, this AS convention, stands, signed, consent, withdrawal\nRETURN actor, convention, signed, consent, withdrawal, stands.stage AS stage, $asOf AS asOf, actor.id AS actorId, stands.stated AS stated\nORDER BY actor.name, actor.id"
};

/** The protocols to a convention, the oldest first. */
export const conventionsProtocols: Hop = {
  "sort": "hop",
  "name": "conventions/protocols",
  "summary": "The protocols to a convention, the oldest first.",
  "from": [
    {
      "name": "this",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:SUPPLEMENTS]-(«that»:Convention)",
  "tail": "match",
  "order": [
    {
      "expression": "coalesce(«that».adopted, «that».opened, '9999')",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'convention:budapest-convention'})\nMATCH (this)<-[:SUPPLEMENTS]-(that:Convention)\nRETURN that\nORDER BY coalesce(that.adopted, that.opened, '9999'), that.id"
};

/** What a convention is called in practice: its first short name, English before other languages. */
export const conventionsShortName: Hop = {
  "sort": "hop",
  "name": "conventions/short-name",
  "summary": "What a convention is called in practice: its first short name, English before other languages.",
  "from": [
    {
      "name": "this",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "text",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«text»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[«named»:NAMED]->(«entry»:Name {kind: 'SHORT'})\nWHERE «entry».field IS NULL\nWITH «entry».text AS «text», CASE WHEN «entry».lang = 'en' OR «entry».lang STARTS WITH 'en-' THEN 0 ELSE 1 END AS «foreign», «named».place AS «place»",
  "tail": "match",
  "order": [
    {
      "expression": "«foreign»",
      "descending": false
    },
    {
      "expression": "«place»",
      "descending": false
    },
    {
      "expression": "«text»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'convention:hanoi-convention'})\nMATCH (this)-[named:NAMED]->(entry:Name {kind: 'SHORT'})\nWHERE entry.field IS NULL\nWITH entry.text AS text, CASE WHEN entry.lang = 'en' OR entry.lang STARTS WITH 'en-' THEN 0 ELSE 1 END AS foreign, named.place AS place\nRETURN text\nORDER BY foreign, place, text"
};

/** Who had signed a convention by a day, whether or not bound since, by name. */
export const conventionsSignatories: Hop = {
  "sort": "hop",
  "name": "conventions/signatories",
  "summary": "Who had signed a convention by a day, whether or not bound since, by name.",
  "from": [
    {
      "name": "this",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "actor",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«actor»"
    },
    {
      "name": "convention",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«convention»"
    },
    {
      "name": "signed",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«signed»"
    },
    {
      "name": "consent",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«consent»"
    },
    {
      "name": "withdrawal",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«withdrawal»"
    },
    {
      "name": "stage",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«stands».stage"
    },
    {
      "name": "asOf",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "$asOf"
    },
    {
      "name": "actorId",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«actor».id"
    },
    {
      "name": "stated",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«stands».stated"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "asOf",
      "type": "Date"
    }
  ],
  "body": "MATCH («actor»)-[«stands»:STANDS]->(«this»)\nWHERE «stands».from <= $asOf AND «stands».until > $asOf AND «stands».signed IS NOT NULL\nOPTIONAL MATCH («signed»:Fact {id: «stands».signed})\nOPTIONAL MATCH («consent»:Fact {id: «stands».consent})\nOPTIONAL MATCH («withdrawal»:Fact {id: «stands».withdrawal})\nWITH «actor», «this» AS «convention», «stands», «signed», «consent», «withdrawal»",
  "tail": "match",
  "order": [
    {
      "expression": "«actor».name",
      "descending": false
    },
    {
      "expression": "«actor».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'convention:hanoi-convention'})\nMATCH (actor)-[stands:STANDS]->(this)\nWHERE stands.from <= $asOf AND stands.until > $asOf AND stands.signed IS NOT NULL\nOPTIONAL MATCH (signed:Fact {id: stands.signed})\nOPTIONAL MATCH (consent:Fact {id: stands.consent})\nOPTIONAL MATCH (withdrawal:Fact {id: stands.withdrawal})\nWITH actor, this AS convention, stands, signed, consent, withdrawal\nRETURN actor, convention, signed, consent, withdrawal, stands.stage AS stage, $asOf AS asOf, actor.id AS actorId, stands.stated AS stated\nORDER BY actor.name, actor.id"
};

/** Where a country or organisation stands under a convention on a day. */
export const conventionsStatusOfActor: Hop = {
  "sort": "hop",
  "name": "conventions/status-of-actor",
  "summary": "Where a country or organisation stands under a convention on a day.",
  "from": [
    {
      "name": "this",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "actor",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«actor»"
    },
    {
      "name": "convention",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«convention»"
    },
    {
      "name": "signed",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«signed»"
    },
    {
      "name": "consent",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«consent»"
    },
    {
      "name": "withdrawal",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«withdrawal»"
    },
    {
      "name": "stage",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "coalesce(«stands».stage, 'NONE')"
    },
    {
      "name": "asOf",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "$asOf"
    },
    {
      "name": "actorId",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«actor».id"
    },
    {
      "name": "stated",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«stands».stated"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "of",
      "type": "ID!"
    },
    {
      "name": "asOf",
      "type": "Date"
    }
  ],
  "body": "MATCH («convention»:Entity {id: $of}) WHERE «convention»:Convention AND NOT «convention»:Hidden\nOPTIONAL MATCH («this»)-[«stands»:STANDS]->(«convention»)\nWHERE «stands».from <= $asOf AND «stands».until > $asOf\nOPTIONAL MATCH («signed»:Fact {id: «stands».signed})\nOPTIONAL MATCH («consent»:Fact {id: «stands».consent})\nOPTIONAL MATCH («withdrawal»:Fact {id: «stands».withdrawal})\nWITH «this» AS «actor», «convention», «stands», «signed», «consent», «withdrawal»",
  "tail": "match",
  "order": [
    {
      "expression": "«actor».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'country:VNM'})\nMATCH (convention:Entity {id: $of}) WHERE convention:Convention AND NOT convention:Hidden\nOPTIONAL MATCH (this)-[stands:STANDS]->(convention)\nWHERE stands.from <= $asOf AND stands.until > $asOf\nOPTIONAL MATCH (signed:Fact {id: stands.signed})\nOPTIONAL MATCH (consent:Fact {id: stands.consent})\nOPTIONAL MATCH (withdrawal:Fact {id: stands.withdrawal})\nWITH this AS actor, convention, stands, signed, consent, withdrawal\nRETURN actor, convention, signed, consent, withdrawal, coalesce(stands.stage, 'NONE') AS stage, $asOf AS asOf, actor.id AS actorId, stands.stated AS stated\nORDER BY actor.id"
};

/** Where a country or organisation stands under this convention on a day. */
export const conventionsStatus: Hop = {
  "sort": "hop",
  "name": "conventions/status",
  "summary": "Where a country or organisation stands under this convention on a day.",
  "from": [
    {
      "name": "this",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "actor",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«actor»"
    },
    {
      "name": "convention",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«convention»"
    },
    {
      "name": "signed",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«signed»"
    },
    {
      "name": "consent",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«consent»"
    },
    {
      "name": "withdrawal",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«withdrawal»"
    },
    {
      "name": "stage",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "coalesce(«stands».stage, 'NONE')"
    },
    {
      "name": "asOf",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "$asOf"
    },
    {
      "name": "actorId",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«actor».id"
    },
    {
      "name": "stated",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«stands».stated"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "of",
      "type": "ID!"
    },
    {
      "name": "asOf",
      "type": "Date"
    }
  ],
  "body": "MATCH («actor»:Entity {id: $of}) WHERE NOT «actor»:Hidden AND («actor»:Country OR «actor»:Agency)\nOPTIONAL MATCH («actor»)-[«stands»:STANDS]->(«this»)\nWHERE «stands».from <= $asOf AND «stands».until > $asOf\nOPTIONAL MATCH («signed»:Fact {id: «stands».signed})\nOPTIONAL MATCH («consent»:Fact {id: «stands».consent})\nOPTIONAL MATCH («withdrawal»:Fact {id: «stands».withdrawal})\nWITH «actor», «this» AS «convention», «stands», «signed», «consent», «withdrawal»",
  "tail": "match",
  "order": [
    {
      "expression": "«actor».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'convention:hanoi-convention'})\nMATCH (actor:Entity {id: $of}) WHERE NOT actor:Hidden AND (actor:Country OR actor:Agency)\nOPTIONAL MATCH (actor)-[stands:STANDS]->(this)\nWHERE stands.from <= $asOf AND stands.until > $asOf\nOPTIONAL MATCH (signed:Fact {id: stands.signed})\nOPTIONAL MATCH (consent:Fact {id: stands.consent})\nOPTIONAL MATCH (withdrawal:Fact {id: stands.withdrawal})\nWITH actor, this AS convention, stands, signed, consent, withdrawal\nRETURN actor, convention, signed, consent, withdrawal, coalesce(stands.stage, 'NONE') AS stage, $asOf AS asOf, actor.id AS actorId, stands.stated AS stated\nORDER BY actor.id"
};

/** Where everyone who acted under a convention stands on a day, by name; who did nothing that counts stands at NONE. */
export const conventionsStatuses: Hop = {
  "sort": "hop",
  "name": "conventions/statuses",
  "summary": "Where everyone who acted under a convention stands on a day, by name; who did nothing that counts stands at NONE.",
  "from": [
    {
      "name": "this",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "actor",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«actor»"
    },
    {
      "name": "convention",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«convention»"
    },
    {
      "name": "signed",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«signed»"
    },
    {
      "name": "consent",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«consent»"
    },
    {
      "name": "withdrawal",
      "type": "TreatyAction",
      "list": false,
      "nullable": true,
      "expression": "«withdrawal»"
    },
    {
      "name": "stage",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«stands».stage"
    },
    {
      "name": "asOf",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "$asOf"
    },
    {
      "name": "actorId",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«actor».id"
    },
    {
      "name": "stated",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«stands».stated"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "asOf",
      "type": "Date"
    },
    {
      "name": "stages",
      "type": "[TreatyStage!]"
    }
  ],
  "body": "MATCH («actor»)-[«stands»:STANDS]->(«this»)\nWHERE «stands».from <= $asOf AND «stands».until > $asOf AND ($stages IS NULL OR «stands».stage IN $stages)\nOPTIONAL MATCH («signed»:Fact {id: «stands».signed})\nOPTIONAL MATCH («consent»:Fact {id: «stands».consent})\nOPTIONAL MATCH («withdrawal»:Fact {id: «stands».withdrawal})\nWITH «actor», «this» AS «convention», «stands», «signed», «consent», «withdrawal»",
  "tail": "match",
  "order": [
    {
      "expression": "«actor».name",
      "descending": false
    },
    {
      "expression": "«actor».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'convention:hanoi-convention'})\nMATCH (actor)-[stands:STANDS]->(this)\nWHERE stands.from <= $asOf AND stands.until > $asOf AND ($stages IS NULL OR stands.stage IN $stages)\nOPTIONAL MATCH (signed:Fact {id: stands.signed})\nOPTIONAL MATCH (consent:Fact {id: stands.consent})\nOPTIONAL MATCH (withdrawal:Fact {id: stands.withdrawal})\nWITH actor, this AS convention, stands, signed, consent, withdrawal\nRETURN actor, convention, signed, consent, withdrawal, stands.stage AS stage, $asOf AS asOf, actor.id AS actorId, stands.stated AS stated\nORDER BY actor.name, actor.id"
};

/** The convention that this one supplements. */
export const conventionsSupplements: Hop = {
  "sort": "hop",
  "name": "conventions/supplements",
  "summary": "The convention that this one supplements.",
  "from": [
    {
      "name": "this",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:SUPPLEMENTS]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'convention:cets-224'})\nMATCH (this)-[:SUPPLEMENTS]->(that)\nRETURN that"
};

/** Such an act was done under it by one of these. */
export const conventionsWhereActedActors: Predicate = {
  "sort": "predicate",
  "name": "conventions/where-acted-actors",
  "summary": "Such an act was done under it by one of these.",
  "of": [
    {
      "name": "that",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "action",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«action»"
    }
  ],
  "params": [
    {
      "name": "actors",
      "type": "[ID!]!"
    }
  ],
  "once": "CALL () {\n  MATCH («actor»:Entity)-[:PERFORMED]->(«action»:Asserted)-[:UNDER]->(«one»:Convention)\n  WHERE «actor».id IN $actors /* where */\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (actor:Entity)-[:PERFORMED]->(action:Asserted)-[:UNDER]->(one:Convention)\n  WHERE actor.id IN $actors /* where */\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Convention)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Such an act was done under it. */
export const conventionsWhereActed: Predicate = {
  "sort": "predicate",
  "name": "conventions/where-acted",
  "summary": "Such an act was done under it.",
  "of": [
    {
      "name": "that",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "action",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«action»"
    }
  ],
  "params": [],
  "once": "",
  "condition": "EXISTS {\n  MATCH («that»)<-[:UNDER]-(«action»:Asserted)\n  WHERE true /* where */\n}",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Convention)\nWHERE EXISTS {\n  MATCH (that)<-[:UNDER]-(action:Asserted)\n  WHERE true /* where */\n}\nRETURN that"
};

/** One of these. */
export const conventionsWhereIds: Predicate = {
  "sort": "predicate",
  "name": "conventions/where-ids",
  "summary": "One of these.",
  "of": [
    {
      "name": "that",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "ids",
      "type": "[ID!]!"
    }
  ],
  "once": "",
  "condition": "«that»:Entity AND «that».id IN $ids",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Convention)\nWHERE that:Entity AND that.id IN $ids\nRETURN that"
};

/** Whether it is in force today: by its own rule, or because a source states so. */
export const conventionsWhereInForce: Predicate = {
  "sort": "predicate",
  "name": "conventions/where-in-force",
  "summary": "Whether it is in force today: by its own rule, or because a source states so.",
  "of": [
    {
      "name": "that",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "inForce",
      "type": "Boolean!"
    },
    {
      "name": "today",
      "type": "Date!"
    }
  ],
  "once": "",
  "condition": "(coalesce(«that».entered <= $today, false) OR coalesce(«that».inForceFrom <= $today, false)) = $inForce",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Convention)\nWHERE (coalesce(that.entered <= $today, false) OR coalesce(that.inForceFrom <= $today, false)) = $inForce\nRETURN that"
};

/** Of one of these kinds. */
export const conventionsWhereKinds: Predicate = {
  "sort": "predicate",
  "name": "conventions/where-kinds",
  "summary": "Of one of these kinds.",
  "of": [
    {
      "name": "that",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "kinds",
      "type": "[ConventionKind!]!"
    }
  ],
  "once": "",
  "condition": "«that».kind IN $kinds",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Convention)\nWHERE that.kind IN $kinds\nRETURN that"
};

/** Called so, or with a name whose words begin so. */
export const conventionsWhereText: Predicate = {
  "sort": "predicate",
  "name": "conventions/where-text",
  "summary": "Called so, or with a name whose words begin so.",
  "of": [
    {
      "name": "that",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "text",
      "type": "String!"
    }
  ],
  "once": "CALL () {\n  CALL db.index.fulltext.queryNodes('spellings', $text) YIELD node AS «hit»\n  OPTIONAL MATCH («named»:Entity)-[:NAMED]->(«hit»)\n  WITH coalesce(«named», «hit») AS «entity»\n  WHERE «entity»:Convention\n  RETURN collect(DISTINCT «entity».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL db.index.fulltext.queryNodes('spellings', $text) YIELD node AS hit\n  OPTIONAL MATCH (named:Entity)-[:NAMED]->(hit)\n  WITH coalesce(named, hit) AS entity\n  WHERE entity:Convention\n  RETURN collect(DISTINCT entity.id) AS found\n}\nMATCH (that:Convention)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Whom someone met, each as exactly as known, the most met first. */
export const counterpartsPersons: Hop = {
  "sort": "hop",
  "name": "counterparts/persons",
  "summary": "Whom someone met, each as exactly as known, the most met first.",
  "from": [
    {
      "name": "this",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "party",
      "type": "Party",
      "list": false,
      "nullable": false,
      "expression": "«party»"
    },
    {
      "name": "side",
      "type": "Actor",
      "list": false,
      "nullable": true,
      "expression": "«side»"
    },
    {
      "name": "meetings",
      "type": "Event",
      "list": true,
      "nullable": false,
      "expression": "«meetings»"
    },
    {
      "name": "meetingCount",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "size(«meetings»)"
    },
    {
      "name": "firstMet",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "coalesce(«meetings»[0].when, [«one» IN «meetings» WHERE «one».when IS NOT NULL | «one».when][0])"
    },
    {
      "name": "lastMet",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«meetings»[-1].when"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[:INVOLVED_IN]->(«a»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»:Meeting)<-[:AT_EVENT]-(«b»:Participation {status: 'ATTENDED'})\nWHERE «a».side <> «b».side AND «a».party <> «b».party /* where */\nMATCH («b»)-[:PARTY]->(«party») WHERE «party» <> «this»\nOPTIONAL MATCH («b»)-[:SIDE]->(«side»)\nWITH «party», «meeting», «side» ORDER BY «meeting».day, «meeting».id DESC\nWITH «party», collect(DISTINCT «meeting») AS «meetings», collect(«side»)[-1] AS «side»",
  "tail": "match",
  "order": [
    {
      "expression": "size(«meetings»)",
      "descending": true
    },
    {
      "expression": "«meetings»[-1].day",
      "descending": true
    },
    {
      "expression": "«party».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'official:ambassador-vu'})\nMATCH (this)-[:INVOLVED_IN]->(a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})\nWHERE a.side <> b.side AND a.party <> b.party /* where */\nMATCH (b)-[:PARTY]->(party) WHERE party <> this\nOPTIONAL MATCH (b)-[:SIDE]->(side)\nWITH party, meeting, side ORDER BY meeting.day, meeting.id DESC\nWITH party, collect(DISTINCT meeting) AS meetings, collect(side)[-1] AS side\nRETURN party, side, meetings, size(meetings) AS meetingCount, coalesce(meetings[0].when, [one IN meetings WHERE one.when IS NOT NULL | one.when][0]) AS firstMet, meetings[-1].when AS lastMet\nORDER BY meetingCount DESC, meetings[-1].day DESC, party.id"
};

/** Which sides someone met, the most met first. */
export const counterpartsSides: Hop = {
  "sort": "hop",
  "name": "counterparts/sides",
  "summary": "Which sides someone met, the most met first.",
  "from": [
    {
      "name": "this",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "party",
      "type": "Party",
      "list": false,
      "nullable": false,
      "expression": "«party»"
    },
    {
      "name": "side",
      "type": "Actor",
      "list": false,
      "nullable": true,
      "expression": "CASE WHEN NOT «party»:Post THEN «party» END"
    },
    {
      "name": "meetings",
      "type": "Event",
      "list": true,
      "nullable": false,
      "expression": "«meetings»"
    },
    {
      "name": "meetingCount",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "size(«meetings»)"
    },
    {
      "name": "firstMet",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "coalesce(«meetings»[0].when, [«one» IN «meetings» WHERE «one».when IS NOT NULL | «one».when][0])"
    },
    {
      "name": "lastMet",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«meetings»[-1].when"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[:INVOLVED_IN]->(«a»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»:Meeting)<-[:AT_EVENT]-(«b»:Participation {status: 'ATTENDED'})\nWHERE «a».side <> «b».side AND «a».party <> «b».party /* where */\nMATCH («b»)-[:SIDE]->(«party») WHERE «party» <> «this»\nWITH «party», «meeting» ORDER BY «meeting».day, «meeting».id DESC\nWITH «party», collect(DISTINCT «meeting») AS «meetings»",
  "tail": "match",
  "order": [
    {
      "expression": "size(«meetings»)",
      "descending": true
    },
    {
      "expression": "«meetings»[-1].day",
      "descending": true
    },
    {
      "expression": "«party».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'country:VNM'})\nMATCH (this)-[:INVOLVED_IN]->(a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})\nWHERE a.side <> b.side AND a.party <> b.party /* where */\nMATCH (b)-[:SIDE]->(party) WHERE party <> this\nWITH party, meeting ORDER BY meeting.day, meeting.id DESC\nWITH party, collect(DISTINCT meeting) AS meetings\nRETURN party, CASE WHEN NOT party:Post THEN party END AS side, meetings, size(meetings) AS meetingCount, coalesce(meetings[0].when, [one IN meetings WHERE one.when IS NOT NULL | one.when][0]) AS firstMet, meetings[-1].when AS lastMet\nORDER BY meetingCount DESC, meetings[-1].day DESC, party.id"
};

/** The one of its kind that has this id. */
export const countriesById: Hop = {
  "sort": "hop",
  "name": "countries/by-id",
  "summary": "The one of its kind that has this id.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [
    {
      "name": "id",
      "type": "ID!"
    }
  ],
  "body": "MATCH («that»:Entity {id: $id}) WHERE «that»:Country AND «that»:Shown",
  "tail": "where",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Entity {id: $id}) WHERE that:Country AND that:Shown\nRETURN that"
};

/** Those of a kind that match, by name. */
export const countriesList: Hop = {
  "sort": "hop",
  "name": "countries/list",
  "summary": "Those of a kind that match, by name.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («that»:Country) WHERE «that»:Shown AND «that».name IS NOT NULL",
  "tail": "where",
  "order": [
    {
      "expression": "«that».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Country) WHERE that:Shown AND that.name IS NOT NULL\nRETURN that\nORDER BY that.name, that.id"
};

/** Who held a post of the country on a day, by name. */
export const countriesOfficials: Hop = {
  "sort": "hop",
  "name": "countries/officials",
  "summary": "Who held a post of the country on a day, by name.",
  "from": [
    {
      "name": "this",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "asOf",
      "type": "Date"
    }
  ],
  "body": "MATCH («this»)<-[:POST_OF]-(«post»:Post)<-[:OF]-(«tenure»:Tenure)<-[:HAS]-(«official»:Official)\nWHERE «tenure».certainFrom <= $asOf AND «tenure».certainTo >= $asOf\nWITH DISTINCT «official» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'country:VNM'})\nMATCH (this)<-[:POST_OF]-(post:Post)<-[:OF]-(tenure:Tenure)<-[:HAS]-(official:Official)\nWHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf\nWITH DISTINCT official AS that\nRETURN that\nORDER BY that.name, that.id"
};

/** The posts of a country, the most senior first. */
export const countriesPosts: Hop = {
  "sort": "hop",
  "name": "countries/posts",
  "summary": "The posts of a country, the most senior first.",
  "from": [
    {
      "name": "this",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:POST_OF]-(«that»:Post)",
  "tail": "match",
  "order": [
    {
      "expression": "«that».seniority",
      "descending": false
    },
    {
      "expression": "«that».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'country:VNM'})\nMATCH (this)<-[:POST_OF]-(that:Post)\nRETURN that\nORDER BY that.seniority, that.name, that.id"
};

/** It did such a treaty act under this convention. */
export const countriesWhereActedConvention: Predicate = {
  "sort": "predicate",
  "name": "countries/where-acted-convention",
  "summary": "It did such a treaty act under this convention.",
  "of": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "action",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«action»"
    }
  ],
  "params": [
    {
      "name": "convention",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $convention})<-[:UNDER]-(«action»:Asserted)<-[:PERFORMED]-(«one»:Country)\n  WHERE true /* where */\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $convention})<-[:UNDER]-(action:Asserted)<-[:PERFORMED]-(one:Country)\n  WHERE true /* where */\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Country)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** It did such a treaty act. */
export const countriesWhereActed: Predicate = {
  "sort": "predicate",
  "name": "countries/where-acted",
  "summary": "It did such a treaty act.",
  "of": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "action",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«action»"
    }
  ],
  "params": [],
  "once": "",
  "condition": "EXISTS {\n  MATCH («that»)-[:PERFORMED]->(«action»:Asserted)\n  WHERE true /* where */\n}",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Country)\nWHERE EXISTS {\n  MATCH (that)-[:PERFORMED]->(action:Asserted)\n  WHERE true /* where */\n}\nRETURN that"
};

/** One of these. */
export const countriesWhereIds: Predicate = {
  "sort": "predicate",
  "name": "countries/where-ids",
  "summary": "One of these.",
  "of": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "ids",
      "type": "[ID!]!"
    }
  ],
  "once": "",
  "condition": "«that»:Entity AND «that».id IN $ids",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Country)\nWHERE that:Entity AND that.id IN $ids\nRETURN that"
};

/** A member of this organisation on a day. */
export const countriesWhereMemberOf: Predicate = {
  "sort": "predicate",
  "name": "countries/where-member-of",
  "summary": "A member of this organisation on a day.",
  "of": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "memberOf",
      "type": "ID!"
    },
    {
      "name": "asOf",
      "type": "Date!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $memberOf})<-[:IN]-(«membership»:Membership)<-[:HAS_MEMBERSHIP]-(«one»:Country)\n  WHERE «membership».certainFrom <= $asOf AND «membership».certainTo >= $asOf\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $memberOf})<-[:IN]-(membership:Membership)<-[:HAS_MEMBERSHIP]-(one:Country)\n  WHERE membership.certainFrom <= $asOf AND membership.certainTo >= $asOf\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Country)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Met this party so, in at least so many meetings. */
export const countriesWhereMetParty: Predicate = {
  "sort": "predicate",
  "name": "countries/where-met-party",
  "summary": "Met this party so, in at least so many meetings.",
  "of": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "own",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«own»"
    },
    {
      "name": "other",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«other»"
    },
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    }
  ],
  "params": [
    {
      "name": "party",
      "type": "ID!"
    },
    {
      "name": "atLeast",
      "type": "Int!"
    }
  ],
  "once": "CALL () {\n  CALL (*) {\n    WITH $atLeast AS «least» WHERE «least» < 1\n    MATCH («one»:Country)\n    RETURN «one»\n    UNION\n    MATCH (:Entity {id: $party})-[:INVOLVED_IN]->(«other»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»:Meeting)<-[:AT_EVENT]-(«own»:Participation {status: 'ATTENDED'})<-[:INVOLVED_IN]-(«one»:Country)\n    WHERE «own».side <> «other».side AND «own».party <> «other».party /* where */\n    WITH «one», count(DISTINCT «meeting») AS «times» WHERE «times» >= $atLeast\n    RETURN «one»\n  }\n  RETURN collect(«one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL (*) {\n    WITH $atLeast AS least WHERE least < 1\n    MATCH (one:Country)\n    RETURN one\n    UNION\n    MATCH (:Entity {id: $party})-[:INVOLVED_IN]->(other:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(own:Participation {status: 'ATTENDED'})<-[:INVOLVED_IN]-(one:Country)\n    WHERE own.side <> other.side AND own.party <> other.party /* where */\n    WITH one, count(DISTINCT meeting) AS times WHERE times >= $atLeast\n    RETURN one\n  }\n  RETURN collect(one.id) AS found\n}\nMATCH (that:Country)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Met so, in at least so many meetings. */
export const countriesWhereMet: Predicate = {
  "sort": "predicate",
  "name": "countries/where-met",
  "summary": "Met so, in at least so many meetings.",
  "of": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "own",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«own»"
    },
    {
      "name": "other",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«other»"
    },
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    }
  ],
  "params": [
    {
      "name": "atLeast",
      "type": "Int!"
    }
  ],
  "once": "CALL () {\n  CALL (*) {\n    WITH $atLeast AS «least» WHERE «least» < 1\n    MATCH («one»:Country)\n    RETURN «one»\n    UNION\n    MATCH («one»:Country)-[:INVOLVED_IN]->(«own»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»:Meeting)<-[:AT_EVENT]-(«other»:Participation {status: 'ATTENDED'})\n    WHERE «own».side <> «other».side AND «own».party <> «other».party /* where */\n    WITH «one», count(DISTINCT «meeting») AS «times» WHERE «times» >= $atLeast\n    RETURN «one»\n  }\n  RETURN collect(«one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL (*) {\n    WITH $atLeast AS least WHERE least < 1\n    MATCH (one:Country)\n    RETURN one\n    UNION\n    MATCH (one:Country)-[:INVOLVED_IN]->(own:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(other:Participation {status: 'ATTENDED'})\n    WHERE own.side <> other.side AND own.party <> other.party /* where */\n    WITH one, count(DISTINCT meeting) AS times WHERE times >= $atLeast\n    RETURN one\n  }\n  RETURN collect(one.id) AS found\n}\nMATCH (that:Country)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** A party to this convention on a day: it has consented to be bound and not withdrawn since. */
export const countriesWherePartyTo: Predicate = {
  "sort": "predicate",
  "name": "countries/where-party-to",
  "summary": "A party to this convention on a day: it has consented to be bound and not withdrawn since.",
  "of": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "partyTo",
      "type": "ID!"
    },
    {
      "name": "asOf",
      "type": "Date!"
    }
  ],
  "once": "CALL () {\n  MATCH («one»:Country)-[«stands»:STANDS {stage: 'PARTY'}]->(:Entity {id: $partyTo})\n  WHERE «stands».from <= $asOf AND «stands».until > $asOf\n  RETURN collect(«one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (one:Country)-[stands:STANDS {stage: 'PARTY'}]->(:Entity {id: $partyTo})\n  WHERE stands.from <= $asOf AND stands.until > $asOf\n  RETURN collect(one.id) AS found\n}\nMATCH (that:Country)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** In one of these UN regions or subregions. */
export const countriesWhereRegions: Predicate = {
  "sort": "predicate",
  "name": "countries/where-regions",
  "summary": "In one of these UN regions or subregions.",
  "of": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "regions",
      "type": "[String!]!"
    }
  ],
  "once": "",
  "condition": "«that».region IN $regions OR «that».subregion IN $regions",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Country)\nWHERE that.region IN $regions OR that.subregion IN $regions\nRETURN that"
};

/** Was present so in this event itself: one participation meets all that is given. */
export const countriesWhereRepresentedEvent: Predicate = {
  "sort": "predicate",
  "name": "countries/where-represented-event",
  "summary": "Was present so in this event itself: one participation meets all that is given.",
  "of": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "params": [
    {
      "name": "statuses",
      "type": "[ParticipationStatus!]"
    },
    {
      "name": "event",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $event})<-[:AT_EVENT]-(«participation»:Participation)<-[:INVOLVED_IN]-(«one»:Country)\n  WHERE «participation».status IN coalesce($statuses, ['ATTENDED']) /* where */\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $event})<-[:AT_EVENT]-(participation:Participation)<-[:INVOLVED_IN]-(one:Country)\n  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Country)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Was present so in an edition of this series: one participation meets all that is given. */
export const countriesWhereRepresentedSeries: Predicate = {
  "sort": "predicate",
  "name": "countries/where-represented-series",
  "summary": "Was present so in an edition of this series: one participation meets all that is given.",
  "of": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "params": [
    {
      "name": "statuses",
      "type": "[ParticipationStatus!]"
    },
    {
      "name": "series",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $series})<-[:EDITION_OF]-(:Event)<-[:AT_EVENT]-(«participation»:Participation)<-[:INVOLVED_IN]-(«one»:Country)\n  WHERE «participation».status IN coalesce($statuses, ['ATTENDED']) /* where */\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $series})<-[:EDITION_OF]-(:Event)<-[:AT_EVENT]-(participation:Participation)<-[:INVOLVED_IN]-(one:Country)\n  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Country)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Was present so: one participation meets all that is given. */
export const countriesWhereRepresented: Predicate = {
  "sort": "predicate",
  "name": "countries/where-represented",
  "summary": "Was present so: one participation meets all that is given.",
  "of": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "params": [
    {
      "name": "statuses",
      "type": "[ParticipationStatus!]"
    }
  ],
  "once": "",
  "condition": "EXISTS {\n  MATCH («that»)-[:INVOLVED_IN]->(«participation»:Participation)\n  WHERE «participation».status IN coalesce($statuses, ['ATTENDED']) /* where */\n}",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Country)\nWHERE EXISTS {\n  MATCH (that)-[:INVOLVED_IN]->(participation:Participation)\n  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */\n}\nRETURN that"
};

/** Called so, or with a name whose words begin so. */
export const countriesWhereText: Predicate = {
  "sort": "predicate",
  "name": "countries/where-text",
  "summary": "Called so, or with a name whose words begin so.",
  "of": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "text",
      "type": "String!"
    }
  ],
  "once": "CALL () {\n  CALL db.index.fulltext.queryNodes('spellings', $text) YIELD node AS «hit»\n  OPTIONAL MATCH («named»:Entity)-[:NAMED]->(«hit»)\n  WITH coalesce(«named», «hit») AS «entity»\n  WHERE «entity»:Country\n  RETURN collect(DISTINCT «entity».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL db.index.fulltext.queryNodes('spellings', $text) YIELD node AS hit\n  OPTIONAL MATCH (named:Entity)-[:NAMED]->(hit)\n  WITH coalesce(named, hit) AS entity\n  WHERE entity:Country\n  RETURN collect(DISTINCT entity.id) AS found\n}\nMATCH (that:Country)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** The one of its kind that has this id. */
export const documentsById: Hop = {
  "sort": "hop",
  "name": "documents/by-id",
  "summary": "The one of its kind that has this id.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [
    {
      "name": "id",
      "type": "ID!"
    }
  ],
  "body": "MATCH («that»:Entity {id: $id}) WHERE «that»:Document AND «that»:Shown",
  "tail": "where",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Entity {id: $id}) WHERE that:Document AND that:Shown\nRETURN that"
};

/** The document whose text this one repeats. */
export const documentsCopyOf: Hop = {
  "sort": "hop",
  "name": "documents/copy-of",
  "summary": "The document whose text this one repeats.",
  "from": [
    {
      "name": "this",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:COPY_OF]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'document:vna-317631'})\nMATCH (this)-[:COPY_OF]->(that)\nRETURN that"
};

/** The facts that a document says, the newest on record first. */
export const documentsFacts: Hop = {
  "sort": "hop",
  "name": "documents/facts",
  "summary": "The facts that a document says, the newest on record first.",
  "from": [
    {
      "name": "this",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:FROM]-(:Live)-[:SUPPORTS]->(«fact»:Fact)\nWHERE «fact»:Shown\nWITH DISTINCT «fact» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».recordedAt",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'document:vov-353085'})\nMATCH (this)<-[:FROM]-(:Live)-[:SUPPORTS]->(fact:Fact)\nWHERE fact:Shown\nWITH DISTINCT fact AS that\nRETURN that\nORDER BY that.recordedAt DESC, that.id"
};

/** The document itself, to ask what rests on it. */
export const documentsImpact: Hop = {
  "sort": "hop",
  "name": "documents/impact",
  "summary": "The document itself, to ask what rests on it.",
  "from": [
    {
      "name": "this",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "document",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«document»"
    }
  ],
  "single": false,
  "params": [],
  "body": "WITH «this» AS «document»",
  "tail": "match",
  "order": [
    {
      "expression": "«document».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'document:vov-353085'})\nWITH this AS document\nRETURN document\nORDER BY document.id"
};

/** Documents that match, the newest first; those without a date last. */
export const documentsList: Hop = {
  "sort": "hop",
  "name": "documents/list",
  "summary": "Documents that match, the newest first; those without a date last.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "dayFrom",
      "type": "String!"
    },
    {
      "name": "periodTo",
      "type": "Date!"
    },
    {
      "name": "hasPeriod",
      "type": "Boolean!"
    }
  ],
  "body": "MATCH («that»:Document)\nWHERE «that».day >= $dayFrom AND «that»:Shown AND (NOT $hasPeriod OR «that».publishedEarliest <= $periodTo)",
  "tail": "where",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Document)\nWHERE that.day >= $dayFrom AND that:Shown AND (NOT $hasPeriod OR that.publishedEarliest <= $periodTo)\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** Documents of a source that match, the newest first; those without a date last. */
export const documentsOfSource: Hop = {
  "sort": "hop",
  "name": "documents/of-source",
  "summary": "Documents of a source that match, the newest first; those without a date last.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "source",
      "type": "ID!"
    },
    {
      "name": "dayFrom",
      "type": "String!"
    },
    {
      "name": "periodTo",
      "type": "Date!"
    },
    {
      "name": "hasPeriod",
      "type": "Boolean!"
    }
  ],
  "body": "MATCH («that»:Document)\nWHERE «that».sourceId = $source AND «that».day >= $dayFrom AND «that»:Shown AND (NOT $hasPeriod OR «that».publishedEarliest <= $periodTo)",
  "tail": "where",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "«that».sourceId",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Document)\nWHERE that.sourceId = $source AND that.day >= $dayFrom AND that:Shown AND (NOT $hasPeriod OR that.publishedEarliest <= $periodTo)\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** Who published a document. */
export const documentsSource: Hop = {
  "sort": "hop",
  "name": "documents/source",
  "summary": "Who published a document.",
  "from": [
    {
      "name": "this",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Source",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:PUBLISHED_BY]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'document:vns-1728164'})\nMATCH (this)-[:PUBLISHED_BY]->(that)\nRETURN that"
};

/** The facts that would no longer be shown without this document, among them those that hang on something that would vanish. */
export const documentsVanishing: Hop = {
  "sort": "hop",
  "name": "documents/vanishing",
  "summary": "The facts that would no longer be shown without this document, among them those that hang on something that would vanish.",
  "from": [
    {
      "name": "document",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«document»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («document»)<-[:FROM]-(:Live)-[:SUPPORTS]->(«thing»)\nWHERE «thing»:Shown AND («document».id IN «thing».leansOn OR EXISTS {\n    UNWIND [«each» IN «thing».wouldName | split(«each», ' ')] AS «would»\n    MATCH («other»:Entity {id: «would»[2]})\n    WHERE «would»[0] = «document».id AND «document».id IN «other».leansOn\n  })\nWITH DISTINCT «document», «thing»\nCALL («document», «thing») {\n  WITH «thing» WHERE «thing»:Fact\n  RETURN «thing» AS «fact»\n  UNION\n  WITH «document», «thing» WHERE «thing»:Entity\n  MATCH («thing»)-[:AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|SAYS_OF]-(«fact»:Fact)\n  WHERE «fact»:Shown AND NOT any(«would» IN coalesce(«fact».wouldName, []) WHERE «would» STARTS WITH «document».id + ' ' + «thing».id + ' ')\n  RETURN «fact»\n}\nWITH DISTINCT «fact»\nCALL («fact») {\n  RETURN «fact» AS «that»\n  UNION\n  MATCH («fact»)<-[:SAYS_OF*1..]-(«statement»:Statement) WHERE «statement»:Shown\n  RETURN «statement» AS «that»\n}\nWITH DISTINCT «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».recordedAt",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (document:Entity {id: 'document:vov-353085'})\nMATCH (document)<-[:FROM]-(:Live)-[:SUPPORTS]->(thing)\nWHERE thing:Shown AND (document.id IN thing.leansOn OR EXISTS {\n    UNWIND [each IN thing.wouldName | split(each, ' ')] AS would\n    MATCH (other:Entity {id: would[2]})\n    WHERE would[0] = document.id AND document.id IN other.leansOn\n  })\nWITH DISTINCT document, thing\nCALL (document, thing) {\n  WITH thing WHERE thing:Fact\n  RETURN thing AS fact\n  UNION\n  WITH document, thing WHERE thing:Entity\n  MATCH (thing)-[:AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|SAYS_OF]-(fact:Fact)\n  WHERE fact:Shown AND NOT any(would IN coalesce(fact.wouldName, []) WHERE would STARTS WITH document.id + ' ' + thing.id + ' ')\n  RETURN fact\n}\nWITH DISTINCT fact\nCALL (fact) {\n  RETURN fact AS that\n  UNION\n  MATCH (fact)<-[:SAYS_OF*1..]-(statement:Statement) WHERE statement:Shown\n  RETURN statement AS that\n}\nWITH DISTINCT that\nRETURN that\nORDER BY that.recordedAt DESC, that.id"
};

/** The facts that this document says and that would stay without it. */
export const documentsWeakened: Hop = {
  "sort": "hop",
  "name": "documents/weakened",
  "summary": "The facts that this document says and that would stay without it.",
  "from": [
    {
      "name": "document",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«document»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («document»)<-[:FROM]-(:Live)-[:SUPPORTS]->(«fact»:Fact)\nWHERE «fact»:Shown AND NOT EXISTS {\n    MATCH («fact»)-[:SAYS_OF*0..]->(«ground»)\n    MATCH («ground»)-[:AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|SAYS_OF*0..1]-(«needed»)\n    WHERE («needed» = «ground» OR («ground»:Fact AND «needed»:Entity)) AND «document».id IN «needed».leansOn\n      AND NOT any(«would» IN coalesce(«ground».wouldName, []) WHERE «would» STARTS WITH «document».id + ' ' + «needed».id + ' ')\n  } AND NOT EXISTS {\n    MATCH («fact»)-[:SAYS_OF*0..]->(«ground»)\n    UNWIND [«each» IN «ground».wouldName | split(«each», ' ')] AS «would»\n    MATCH («other»:Entity {id: «would»[2]})\n    WHERE «would»[0] = «document».id AND «document».id IN «other».leansOn\n  }\nWITH DISTINCT «fact» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».recordedAt",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (document:Entity {id: 'document:vov-353085'})\nMATCH (document)<-[:FROM]-(:Live)-[:SUPPORTS]->(fact:Fact)\nWHERE fact:Shown AND NOT EXISTS {\n    MATCH (fact)-[:SAYS_OF*0..]->(ground)\n    MATCH (ground)-[:AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|SAYS_OF*0..1]-(needed)\n    WHERE (needed = ground OR (ground:Fact AND needed:Entity)) AND document.id IN needed.leansOn\n      AND NOT any(would IN coalesce(ground.wouldName, []) WHERE would STARTS WITH document.id + ' ' + needed.id + ' ')\n  } AND NOT EXISTS {\n    MATCH (fact)-[:SAYS_OF*0..]->(ground)\n    UNWIND [each IN ground.wouldName | split(each, ' ')] AS would\n    MATCH (other:Entity {id: would[2]})\n    WHERE would[0] = document.id AND document.id IN other.leansOn\n  }\nWITH DISTINCT fact AS that\nRETURN that\nORDER BY that.recordedAt DESC, that.id"
};

/** Who met whom: one row a pair of parties for different sides at a meeting, the newest meeting first. */
export const encountersList: Hop = {
  "sort": "hop",
  "name": "encounters/list",
  "summary": "Who met whom: one row a pair of parties for different sides at a meeting, the newest meeting first.",
  "from": [],
  "to": [
    {
      "name": "a",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«a»"
    },
    {
      "name": "b",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«b»"
    },
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    },
    {
      "name": "basis",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "'ASSERTED_MEETING'"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («meeting»:Meeting) WHERE «meeting».day >= ''\nMATCH («a»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»)<-[:AT_EVENT]-(«b»:Participation {status: 'ATTENDED'})\nWHERE «a».side <> «b».side AND («a».seniority < «b».seniority OR («a».seniority = «b».seniority AND «a».id < «b».id))\n  AND («a».hats IS NULL AND «b».hats IS NULL OR «a».party <> «b».party AND NOT EXISTS {\n    MATCH («c»:Participation {status: 'ATTENDED', party: «a».party})-[:AT_EVENT]->(«meeting»)<-[:AT_EVENT]-(«d»:Participation {status: 'ATTENDED', party: «b».party})\n    WHERE «c».side <> «d».side\n      AND («c».seniority < «a».seniority OR («c».seniority = «a».seniority AND «c».id < «a».id) OR «d».seniority < «a».seniority OR («d».seniority = «a».seniority AND «d».id < «a».id)\n        OR («c» = «a» AND («d».seniority < «b».seniority OR («d».seniority = «b».seniority AND «d».id < «b».id))))\n  })",
  "tail": "where",
  "order": [
    {
      "expression": "«meeting».day",
      "descending": true
    },
    {
      "expression": "«meeting».id",
      "descending": false
    },
    {
      "expression": "«a».id",
      "descending": false
    },
    {
      "expression": "«b».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (meeting:Meeting) WHERE meeting.day >= ''\nMATCH (a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})\nWHERE a.side <> b.side AND (a.seniority < b.seniority OR (a.seniority = b.seniority AND a.id < b.id))\n  AND (a.hats IS NULL AND b.hats IS NULL OR a.party <> b.party AND NOT EXISTS {\n    MATCH (c:Participation {status: 'ATTENDED', party: a.party})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(d:Participation {status: 'ATTENDED', party: b.party})\n    WHERE c.side <> d.side\n      AND (c.seniority < a.seniority OR (c.seniority = a.seniority AND c.id < a.id) OR d.seniority < a.seniority OR (d.seniority = a.seniority AND d.id < a.id)\n        OR (c = a AND (d.seniority < b.seniority OR (d.seniority = b.seniority AND d.id < b.id))))\n  })\nRETURN a, b, meeting, 'ASSERTED_MEETING' AS basis\nORDER BY meeting.day DESC, meeting.id, a.id, b.id"
};

/** Who met whom with a party behind one of the two sides, the newest meeting first. */
export const encountersOfParty: Hop = {
  "sort": "hop",
  "name": "encounters/of-party",
  "summary": "Who met whom with a party behind one of the two sides, the newest meeting first.",
  "from": [],
  "to": [
    {
      "name": "a",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«a»"
    },
    {
      "name": "b",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«b»"
    },
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    },
    {
      "name": "basis",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "'ASSERTED_MEETING'"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "party",
      "type": "ID!"
    }
  ],
  "body": "MATCH ()-[«link»:ATTENDED]->(«meeting»:Meeting) WHERE «link».by = $party AND «link».day >= ''\nMATCH («a»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»)<-[:AT_EVENT]-(«b»:Participation {status: 'ATTENDED'})\nWHERE «a».side <> «b».side AND («a».seniority < «b».seniority OR («a».seniority = «b».seniority AND «a».id < «b».id))\n  AND («a».hats IS NULL AND «b».hats IS NULL OR «a».party <> «b».party AND NOT EXISTS {\n    MATCH («c»:Participation {status: 'ATTENDED', party: «a».party})-[:AT_EVENT]->(«meeting»)<-[:AT_EVENT]-(«d»:Participation {status: 'ATTENDED', party: «b».party})\n    WHERE «c».side <> «d».side\n      AND («c».seniority < «a».seniority OR («c».seniority = «a».seniority AND «c».id < «a».id) OR «d».seniority < «a».seniority OR («d».seniority = «a».seniority AND «d».id < «a».id)\n        OR («c» = «a» AND («d».seniority < «b».seniority OR («d».seniority = «b».seniority AND «d».id < «b».id))))\n  })\n  AND (EXISTS { (:Entity {id: $party})-[:INVOLVED_IN]->(«a») } OR EXISTS { (:Entity {id: $party})-[:INVOLVED_IN]->(«b») })",
  "tail": "where",
  "order": [
    {
      "expression": "«link».day",
      "descending": true
    },
    {
      "expression": "«meeting».id",
      "descending": false
    },
    {
      "expression": "«a».id",
      "descending": false
    },
    {
      "expression": "«b».id",
      "descending": false
    }
  ],
  "same": "«link».by",
  "answers": [
    "involving"
  ],
  "text": "CYPHER 5\nMATCH ()-[link:ATTENDED]->(meeting:Meeting) WHERE link.by = $party AND link.day >= ''\nMATCH (a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})\nWHERE a.side <> b.side AND (a.seniority < b.seniority OR (a.seniority = b.seniority AND a.id < b.id))\n  AND (a.hats IS NULL AND b.hats IS NULL OR a.party <> b.party AND NOT EXISTS {\n    MATCH (c:Participation {status: 'ATTENDED', party: a.party})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(d:Participation {status: 'ATTENDED', party: b.party})\n    WHERE c.side <> d.side\n      AND (c.seniority < a.seniority OR (c.seniority = a.seniority AND c.id < a.id) OR d.seniority < a.seniority OR (d.seniority = a.seniority AND d.id < a.id)\n        OR (c = a AND (d.seniority < b.seniority OR (d.seniority = b.seniority AND d.id < b.id))))\n  })\n  AND (EXISTS { (:Entity {id: $party})-[:INVOLVED_IN]->(a) } OR EXISTS { (:Entity {id: $party})-[:INVOLVED_IN]->(b) })\nRETURN a, b, meeting, 'ASSERTED_MEETING' AS basis\nORDER BY link.day DESC, meeting.id, a.id, b.id"
};

/** Every one of these is behind one of the two sides. */
export const encountersWhereBetween: Predicate = {
  "sort": "predicate",
  "name": "encounters/where-between",
  "summary": "Every one of these is behind one of the two sides.",
  "of": [
    {
      "name": "a",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«a»"
    },
    {
      "name": "b",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«b»"
    },
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "between",
      "type": "[ID!]!"
    }
  ],
  "once": "CALL () {\n  CALL () {\n    WITH $between AS «named» WHERE size(«named») = 0\n    MATCH («their»:Meeting)\n    RETURN «their»\n    UNION\n    MATCH («one»:Entity) WHERE «one».id IN $between\n    WITH «one» ORDER BY COUNT { («one»)-[:ATTENDED]->() }\n    WITH collect(«one») AS «named»\n    WHERE all(«wanted» IN $between WHERE «wanted» IN [«one» IN «named» | «one».id])\n    WITH «named», «named»[0] AS «rarest»\n    MATCH («rarest»)-[:ATTENDED]->(«their»:Meeting)\n    WHERE all(«one» IN «named» WHERE EXISTS { («one»)-[:ATTENDED]->(«their») })\n    RETURN «their»\n  }\n  RETURN collect(«their».id) AS «found»\n}",
  "condition": "«meeting»:Entity AND «meeting».id IN «found» AND all(«wanted» IN $between WHERE EXISTS { (:Entity {id: «wanted»})-[:INVOLVED_IN]->(«a») } OR EXISTS { (:Entity {id: «wanted»})-[:INVOLVED_IN]->(«b») })",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL () {\n    WITH $between AS named WHERE size(named) = 0\n    MATCH (their:Meeting)\n    RETURN their\n    UNION\n    MATCH (one:Entity) WHERE one.id IN $between\n    WITH one ORDER BY COUNT { (one)-[:ATTENDED]->() }\n    WITH collect(one) AS named\n    WHERE all(wanted IN $between WHERE wanted IN [one IN named | one.id])\n    WITH named, named[0] AS rarest\n    MATCH (rarest)-[:ATTENDED]->(their:Meeting)\n    WHERE all(one IN named WHERE EXISTS { (one)-[:ATTENDED]->(their) })\n    RETURN their\n  }\n  RETURN collect(their.id) AS found\n}\nMATCH (a:Participation)-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(b:Participation)\nWHERE meeting:Entity AND meeting.id IN found AND all(wanted IN $between WHERE EXISTS { (:Entity {id: wanted})-[:INVOLVED_IN]->(a) } OR EXISTS { (:Entity {id: wanted})-[:INVOLVED_IN]->(b) })\nRETURN a, b"
};

/** One of the two sides took part in a post of one of these agencies. */
export const encountersWhereInPostsOf: Predicate = {
  "sort": "predicate",
  "name": "encounters/where-in-posts-of",
  "summary": "One of the two sides took part in a post of one of these agencies.",
  "of": [
    {
      "name": "a",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«a»"
    },
    {
      "name": "b",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«b»"
    },
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "inPostsOf",
      "type": "[ID!]!"
    }
  ],
  "once": "CALL () {\n  MATCH («agency»:Entity)<-[:POST_IN]-()<-[:IN_CAPACITY_OF]-(«theirs»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«their»:Meeting) WHERE «agency».id IN $inPostsOf\n  RETURN collect(DISTINCT «theirs».id) AS «own», collect(DISTINCT «their».id) AS «found»\n}",
  "condition": "«meeting»:Entity AND «meeting».id IN «found» AND («a».id IN «own» OR «b».id IN «own»)",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (agency:Entity)<-[:POST_IN]-()<-[:IN_CAPACITY_OF]-(theirs:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(their:Meeting) WHERE agency.id IN $inPostsOf\n  RETURN collect(DISTINCT theirs.id) AS own, collect(DISTINCT their.id) AS found\n}\nMATCH (a:Participation)-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(b:Participation)\nWHERE meeting:Entity AND meeting.id IN found AND (a.id IN own OR b.id IN own)\nRETURN a, b"
};

/** One of these is behind one of the two sides. */
export const encountersWhereInvolving: Predicate = {
  "sort": "predicate",
  "name": "encounters/where-involving",
  "summary": "One of these is behind one of the two sides.",
  "of": [
    {
      "name": "a",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«a»"
    },
    {
      "name": "b",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«b»"
    },
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "involving",
      "type": "[ID!]!"
    }
  ],
  "once": "CALL () {\n  MATCH («one»:Entity)-[:ATTENDED]->(«their»:Meeting) WHERE «one».id IN $involving\n  RETURN collect(DISTINCT «their».id) AS «found»\n}",
  "condition": "«meeting»:Entity AND «meeting».id IN «found» AND (EXISTS { («x»)-[:INVOLVED_IN]->(«a») WHERE «x».id IN $involving } OR EXISTS { («y»)-[:INVOLVED_IN]->(«b») WHERE «y».id IN $involving })",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (one:Entity)-[:ATTENDED]->(their:Meeting) WHERE one.id IN $involving\n  RETURN collect(DISTINCT their.id) AS found\n}\nMATCH (a:Participation)-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(b:Participation)\nWHERE meeting:Entity AND meeting.id IN found AND (EXISTS { (x)-[:INVOLVED_IN]->(a) WHERE x.id IN $involving } OR EXISTS { (y)-[:INVOLVED_IN]->(b) WHERE y.id IN $involving })\nRETURN a, b"
};

/** Both sides are at this rank or above. */
export const encountersWhereRankAtLeast: Predicate = {
  "sort": "predicate",
  "name": "encounters/where-rank-at-least",
  "summary": "Both sides are at this rank or above.",
  "of": [
    {
      "name": "a",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«a»"
    },
    {
      "name": "b",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«b»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "rankAtLeast",
      "type": "PostRank!"
    }
  ],
  "once": "",
  "condition": "«a».seniority <= $rankAtLeast AND «b».seniority <= $rankAtLeast",
  "same": "",
  "text": "CYPHER 5\nMATCH (a:Participation), (b:Participation)\nWHERE a.seniority <= $rankAtLeast AND b.seniority <= $rankAtLeast\nRETURN a, b"
};

/** The one of its kind that has this id. */
export const eventsById: Hop = {
  "sort": "hop",
  "name": "events/by-id",
  "summary": "The one of its kind that has this id.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [
    {
      "name": "id",
      "type": "ID!"
    }
  ],
  "body": "MATCH («that»:Entity {id: $id}) WHERE «that»:Event AND «that»:Shown",
  "tail": "where",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Entity {id: $id}) WHERE that:Event AND that:Shown\nRETURN that"
};

/** Events in which all of these took part, the newest first, and whether it is a meeting of theirs. */
export const eventsCommon: Hop = {
  "sort": "hop",
  "name": "events/common",
  "summary": "Events in which all of these took part, the newest first, and whether it is a meeting of theirs.",
  "from": [],
  "to": [
    {
      "name": "event",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«event»"
    },
    {
      "name": "participations",
      "type": "Participation",
      "list": true,
      "nullable": false,
      "expression": "COLLECT { MATCH («event»)<-[:AT_EVENT]-(«theirs»:Participation {status: 'ATTENDED'}) WHERE EXISTS { («x»)-[:INVOLVED_IN]->(«theirs») WHERE «x».id IN $actors } RETURN «theirs» }"
    },
    {
      "name": "basis",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "CASE WHEN «event»:Meeting THEN 'ASSERTED_MEETING' ELSE 'CO_ATTENDANCE' END"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "actors",
      "type": "[ID!]!"
    }
  ],
  "body": "MATCH («one»:Entity) WHERE «one».id IN $actors\nWITH «one» ORDER BY COUNT { («one»)-[:ATTENDED]->() }\nWITH collect(«one») AS «named»\nWHERE all(«wanted» IN $actors WHERE «wanted» IN [«one» IN «named» | «one».id])\nWITH «named», «named»[0] AS «rarest»\nMATCH («rarest»)-[:ATTENDED]->(«event»:Event)\nWHERE all(«one» IN «named» WHERE EXISTS { («one»)-[:ATTENDED]->(«event») })\nWITH DISTINCT «event»",
  "tail": "match",
  "order": [
    {
      "expression": "«event».day",
      "descending": true
    },
    {
      "expression": "«event».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (one:Entity) WHERE one.id IN $actors\nWITH one ORDER BY COUNT { (one)-[:ATTENDED]->() }\nWITH collect(one) AS named\nWHERE all(wanted IN $actors WHERE wanted IN [one IN named | one.id])\nWITH named, named[0] AS rarest\nMATCH (rarest)-[:ATTENDED]->(event:Event)\nWHERE all(one IN named WHERE EXISTS { (one)-[:ATTENDED]->(event) })\nWITH DISTINCT event\nRETURN event,\n  COLLECT { MATCH (event)<-[:AT_EVENT]-(theirs:Participation {status: 'ATTENDED'}) WHERE EXISTS { (x)-[:INVOLVED_IN]->(theirs) WHERE x.id IN $actors } RETURN theirs } AS participations,\n  CASE WHEN event:Meeting THEN 'ASSERTED_MEETING' ELSE 'CO_ATTENDANCE' END AS basis\nORDER BY event.day DESC, event.id"
};

/** The conventions that an event concerns, in the order in which they were told. */
export const eventsConcerns: Hop = {
  "sort": "hop",
  "name": "events/concerns",
  "summary": "The conventions that an event concerns, in the order in which they were told.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Convention",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[«link»:CONCERNS]->(«that»)",
  "tail": "match",
  "order": [
    {
      "expression": "«link».place",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:hanoi-signing-2025'})\nMATCH (this)-[link:CONCERNS]->(that)\nRETURN that\nORDER BY link.place, that.id"
};

/** The country in which an event takes place. */
export const eventsCountry: Hop = {
  "sort": "hop",
  "name": "events/country",
  "summary": "The country in which an event takes place.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:IN_COUNTRY]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:hanoi-signing-2025'})\nMATCH (this)-[:IN_COUNTRY]->(that)\nRETURN that"
};

/** The countries and agencies present at an event, with who was there for each, by name. */
export const eventsDelegations: Hop = {
  "sort": "hop",
  "name": "events/delegations",
  "summary": "The countries and agencies present at an event, with who was there for each, by name.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "of",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«side»"
    },
    {
      "name": "members",
      "type": "Participation",
      "list": true,
      "nullable": false,
      "expression": "«members»"
    },
    {
      "name": "head",
      "type": "Participation",
      "list": false,
      "nullable": true,
      "expression": "[«one» IN «members» WHERE «one».role = 'HEAD_OF_DELEGATION'][0]"
    },
    {
      "name": "seniority",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«members»[0].seniority"
    },
    {
      "name": "size",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "size(«members»)"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:AT_EVENT]-(«member»:Participation {status: 'ATTENDED'})-[:SIDE]->(«side»:Country|Agency)\nWITH «side», «member» ORDER BY «member».seniority, «member».id\nWITH «side», collect(«member») AS «members»",
  "tail": "match",
  "order": [
    {
      "expression": "«side».name",
      "descending": false
    },
    {
      "expression": "«side».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:interpol-ga-93'})\nMATCH (this)<-[:AT_EVENT]-(member:Participation {status: 'ATTENDED'})-[:SIDE]->(side:Country|Agency)\nWITH side, member ORDER BY member.seniority, member.id\nWITH side, collect(member) AS members\nRETURN side AS of, members, [one IN members WHERE one.role = 'HEAD_OF_DELEGATION'][0] AS head, members[0].seniority AS seniority, size(members) AS size\nORDER BY side.name, side.id"
};

/** Who met whom at an event, on its programme or beside it, the newest meeting first. */
export const eventsEncounters: Hop = {
  "sort": "hop",
  "name": "events/encounters",
  "summary": "Who met whom at an event, on its programme or beside it, the newest meeting first.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "a",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«a»"
    },
    {
      "name": "b",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«b»"
    },
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    },
    {
      "name": "basis",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "'ASSERTED_MEETING'"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:PART_OF|ON_MARGINS_OF*0..]-(«inside»:Meeting)\nWITH DISTINCT «inside» AS «meeting»\nMATCH («a»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»)<-[:AT_EVENT]-(«b»:Participation {status: 'ATTENDED'})\nWHERE «a».side <> «b».side AND («a».seniority < «b».seniority OR («a».seniority = «b».seniority AND «a».id < «b».id))\n  AND («a».hats IS NULL AND «b».hats IS NULL OR «a».party <> «b».party AND NOT EXISTS {\n    MATCH («c»:Participation {status: 'ATTENDED', party: «a».party})-[:AT_EVENT]->(«meeting»)<-[:AT_EVENT]-(«d»:Participation {status: 'ATTENDED', party: «b».party})\n    WHERE «c».side <> «d».side\n      AND («c».seniority < «a».seniority OR («c».seniority = «a».seniority AND «c».id < «a».id) OR «d».seniority < «a».seniority OR («d».seniority = «a».seniority AND «d».id < «a».id)\n        OR («c» = «a» AND («d».seniority < «b».seniority OR («d».seniority = «b».seniority AND «d».id < «b».id))))\n  })",
  "tail": "where",
  "order": [
    {
      "expression": "«meeting».day",
      "descending": true
    },
    {
      "expression": "«meeting».id",
      "descending": false
    },
    {
      "expression": "«a».id",
      "descending": false
    },
    {
      "expression": "«b».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:hanoi-signing-2025'})\nMATCH (this)<-[:PART_OF|ON_MARGINS_OF*0..]-(inside:Meeting)\nWITH DISTINCT inside AS meeting\nMATCH (a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})\nWHERE a.side <> b.side AND (a.seniority < b.seniority OR (a.seniority = b.seniority AND a.id < b.id))\n  AND (a.hats IS NULL AND b.hats IS NULL OR a.party <> b.party AND NOT EXISTS {\n    MATCH (c:Participation {status: 'ATTENDED', party: a.party})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(d:Participation {status: 'ATTENDED', party: b.party})\n    WHERE c.side <> d.side\n      AND (c.seniority < a.seniority OR (c.seniority = a.seniority AND c.id < a.id) OR d.seniority < a.seniority OR (d.seniority = a.seniority AND d.id < a.id)\n        OR (c = a AND (d.seniority < b.seniority OR (d.seniority = b.seniority AND d.id < b.id))))\n  })\nRETURN a, b, meeting, 'ASSERTED_MEETING' AS basis\nORDER BY meeting.day DESC, meeting.id, a.id, b.id"
};

/** What is on the programme of an event or beside it, the newest first. */
export const eventsEvents: Hop = {
  "sort": "hop",
  "name": "events/events",
  "summary": "What is on the programme of an event or beside it, the newest first.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "relation",
      "type": "[EventRelation!]"
    },
    {
      "name": "kinds",
      "type": "[EventKind!]"
    }
  ],
  "body": "MATCH («this»)<-[«link»:PART_OF|ON_MARGINS_OF]-(«event»:Event)\nWHERE ($relation IS NULL OR CASE type(«link») WHEN 'PART_OF' THEN 'PROGRAMME' ELSE 'MARGINS' END IN $relation)\n  AND ($kinds IS NULL OR «event».kind IN $kinds)\nWITH DISTINCT «event» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:hanoi-signing-2025'})\nMATCH (this)<-[link:PART_OF|ON_MARGINS_OF]-(event:Event)\nWHERE ($relation IS NULL OR CASE type(link) WHEN 'PART_OF' THEN 'PROGRAMME' ELSE 'MARGINS' END IN $relation)\n  AND ($kinds IS NULL OR event.kind IN $kinds)\nWITH DISTINCT event AS that\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** Who hosts an event, in the order in which they were told. */
export const eventsHosts: Hop = {
  "sort": "hop",
  "name": "events/hosts",
  "summary": "Who hosts an event, in the order in which they were told.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[«link»:HOSTED_BY]->(«that»)",
  "tail": "match",
  "order": [
    {
      "expression": "«link».place",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:hanoi-signing-2025'})\nMATCH (this)-[link:HOSTED_BY]->(that)\nRETURN that\nORDER BY link.place, that.id"
};

/** Events that match, the newest first; those without a date last. */
export const eventsList: Hop = {
  "sort": "hop",
  "name": "events/list",
  "summary": "Events that match, the newest first; those without a date last.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («that»:Event) WHERE «that»:Shown AND «that».day >= ''",
  "tail": "where",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Event) WHERE that:Shown AND that.day >= ''\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** The meetings on the programme of an event or beside it, at any depth, the newest first. */
export const eventsMeetings: Hop = {
  "sort": "hop",
  "name": "events/meetings",
  "summary": "The meetings on the programme of an event or beside it, at any depth, the newest first.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:PART_OF|ON_MARGINS_OF*1..]-(«meeting»:Meeting)\nWITH DISTINCT «meeting» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:hanoi-signing-2025'})\nMATCH (this)<-[:PART_OF|ON_MARGINS_OF*1..]-(meeting:Meeting)\nWITH DISTINCT meeting AS that\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** Events that a row has gathered, the newest first. */
export const eventsOfList: Hop = {
  "sort": "hop",
  "name": "events/of-list",
  "summary": "Events that a row has gathered, the newest first.",
  "from": [
    {
      "name": "events",
      "type": "Event",
      "list": true,
      "nullable": false,
      "expression": "«events»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "UNWIND «events» AS «that»",
  "tail": "with",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH [] AS events\nUNWIND events AS that\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** The event beside which this one takes place. */
export const eventsOnMarginsOf: Hop = {
  "sort": "hop",
  "name": "events/on-margins-of",
  "summary": "The event beside which this one takes place.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:ON_MARGINS_OF]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:ambassador-vu.fra.octopus-2025'})\nMATCH (this)-[:ON_MARGINS_OF]->(that)\nRETURN that"
};

/** Who organises it, in the order in which they were told. */
export const eventsOrganisers: Hop = {
  "sort": "hop",
  "name": "events/organisers",
  "summary": "Who organises it, in the order in which they were told.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[«link»:ORGANISED_BY]->(«that»)",
  "tail": "match",
  "order": [
    {
      "expression": "«link».place",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:ahc-org'})\nMATCH (this)-[link:ORGANISED_BY]->(that)\nRETURN that\nORDER BY link.place, that.id"
};

/** The event on whose programme this one is. */
export const eventsPartOf: Hop = {
  "sort": "hop",
  "name": "events/part-of",
  "summary": "The event on whose programme this one is.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:PART_OF]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:hanoi-signing-banquet-2025'})\nMATCH (this)-[:PART_OF]->(that)\nRETURN that"
};

/** Who took part in an event, or was to, and in which capacity; the most senior first. */
export const eventsParticipations: Hop = {
  "sort": "hop",
  "name": "events/participations",
  "summary": "Who took part in an event, or was to, and in which capacity; the most senior first.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:AT_EVENT]-(«that»:Participation)",
  "tail": "match",
  "order": [
    {
      "expression": "«that».seniority",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:octopus-2025'})\nMATCH (this)<-[:AT_EVENT]-(that:Participation)\nRETURN that\nORDER BY that.seniority, that.id"
};

/** The series that an event is an edition of. */
export const eventsSeries: Hop = {
  "sort": "hop",
  "name": "events/series",
  "summary": "The series that an event is an edition of.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Series",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:EDITION_OF]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:octopus-2025'})\nMATCH (this)-[:EDITION_OF]->(that)\nRETURN that"
};

/** The topics of an event, in the order in which they were told. */
export const eventsTopics: Hop = {
  "sort": "hop",
  "name": "events/topics",
  "summary": "The topics of an event, in the order in which they were told.",
  "from": [
    {
      "name": "this",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Topic",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[«link»:ABOUT]->(«that»)",
  "tail": "match",
  "order": [
    {
      "expression": "«link».place",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:octopus-2025'})\nMATCH (this)-[link:ABOUT]->(that)\nRETURN that\nORDER BY link.place, that.id"
};

/** All of these were there. */
export const eventsWhereAttendedBy: Predicate = {
  "sort": "predicate",
  "name": "events/where-attended-by",
  "summary": "All of these were there.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "attendedBy",
      "type": "[ID!]!"
    }
  ],
  "once": "CALL () {\n  CALL () {\n    WITH $attendedBy AS «named» WHERE size(«named») = 0\n    MATCH («event»:Event)\n    RETURN «event»\n    UNION\n    MATCH («one»:Entity) WHERE «one».id IN $attendedBy\n    WITH «one» ORDER BY COUNT { («one»)-[:ATTENDED]->() }\n    WITH collect(«one») AS «named»\n    WHERE all(«wanted» IN $attendedBy WHERE «wanted» IN [«one» IN «named» | «one».id])\n    WITH «named», «named»[0] AS «rarest»\n    MATCH («rarest»)-[:ATTENDED]->(«event»:Event)\n    WHERE all(«one» IN «named» WHERE EXISTS { («one»)-[:ATTENDED]->(«event») })\n    RETURN «event»\n  }\n  RETURN collect(«event».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL () {\n    WITH $attendedBy AS named WHERE size(named) = 0\n    MATCH (event:Event)\n    RETURN event\n    UNION\n    MATCH (one:Entity) WHERE one.id IN $attendedBy\n    WITH one ORDER BY COUNT { (one)-[:ATTENDED]->() }\n    WITH collect(one) AS named\n    WHERE all(wanted IN $attendedBy WHERE wanted IN [one IN named | one.id])\n    WITH named, named[0] AS rarest\n    MATCH (rarest)-[:ATTENDED]->(event:Event)\n    WHERE all(one IN named WHERE EXISTS { (one)-[:ATTENDED]->(event) })\n    RETURN event\n  }\n  RETURN collect(event.id) AS found\n}\nMATCH (that:Event)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** In this city. */
export const eventsWhereCity: Predicate = {
  "sort": "predicate",
  "name": "events/where-city",
  "summary": "In this city.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "city",
      "type": "String!"
    }
  ],
  "once": "",
  "condition": "«that».city = $city",
  "same": "«that».city",
  "text": "CYPHER 5\nMATCH (that:Event)\nWHERE that.city = $city\nRETURN that"
};

/** It concerns this convention. */
export const eventsWhereConcerns: Predicate = {
  "sort": "predicate",
  "name": "events/where-concerns",
  "summary": "It concerns this convention.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "concerns",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $concerns})<-[:CONCERNS]-(«one»:Event)\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $concerns})<-[:CONCERNS]-(one:Event)\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Event)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Whether live claims differ. */
export const eventsWhereConflicting: Predicate = {
  "sort": "predicate",
  "name": "events/where-conflicting",
  "summary": "Whether live claims differ.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "conflicting",
      "type": "Boolean!"
    }
  ],
  "once": "",
  "condition": "«that».conflicting = $conflicting",
  "same": "«that».conflicting",
  "text": "CYPHER 5\nMATCH (that:Event)\nWHERE that.conflicting = $conflicting\nRETURN that"
};

/** In this country. */
export const eventsWhereCountry: Predicate = {
  "sort": "predicate",
  "name": "events/where-country",
  "summary": "In this country.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "country",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "«that».countryId = $country",
  "same": "«that».countryId",
  "text": "CYPHER 5\nMATCH (that:Event)\nWHERE that.countryId = $country\nRETURN that"
};

/** One of these. */
export const eventsWhereIds: Predicate = {
  "sort": "predicate",
  "name": "events/where-ids",
  "summary": "One of these.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "ids",
      "type": "[ID!]!"
    }
  ],
  "once": "",
  "condition": "«that»:Entity AND «that».id IN $ids",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Event)\nWHERE that:Entity AND that.id IN $ids\nRETURN that"
};

/** Of one of these kinds. */
export const eventsWhereKinds: Predicate = {
  "sort": "predicate",
  "name": "events/where-kinds",
  "summary": "Of one of these kinds.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "kinds",
      "type": "[EventKind!]!"
    }
  ],
  "once": "",
  "condition": "«that».kind IN $kinds",
  "same": "«that».kind",
  "text": "CYPHER 5\nMATCH (that:Event)\nWHERE that.kind IN $kinds\nRETURN that"
};

/** Organised by this official, country or agency. */
export const eventsWhereOrganisedBy: Predicate = {
  "sort": "predicate",
  "name": "events/where-organised-by",
  "summary": "Organised by this official, country or agency.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "organisedBy",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $organisedBy})<-[:ORGANISED_BY]-(«one»:Event)\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $organisedBy})<-[:ORGANISED_BY]-(one:Event)\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Event)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** On days that may lie in this period. */
export const eventsWherePeriod: Predicate = {
  "sort": "predicate",
  "name": "events/where-period",
  "summary": "On days that may lie in this period.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "periodFrom",
      "type": "Date!"
    },
    {
      "name": "periodTo",
      "type": "Date!"
    }
  ],
  "once": "",
  "condition": "«that».day >= $periodFrom AND «that».earliest <= $periodTo",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Event)\nWHERE that.day >= $periodFrom AND that.earliest <= $periodTo\nRETURN that"
};

/** An edition of this series. */
export const eventsWhereSeries: Predicate = {
  "sort": "predicate",
  "name": "events/where-series",
  "summary": "An edition of this series.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "series",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "«that».seriesId = $series",
  "same": "«that».seriesId",
  "text": "CYPHER 5\nMATCH (that:Event)\nWHERE that.seriesId = $series\nRETURN that"
};

/** With one of these statuses. */
export const eventsWhereStatuses: Predicate = {
  "sort": "predicate",
  "name": "events/where-statuses",
  "summary": "With one of these statuses.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "statuses",
      "type": "[EventStatus!]!"
    }
  ],
  "once": "",
  "condition": "«that».status IN $statuses",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Event)\nWHERE that.status IN $statuses\nRETURN that"
};

/** Called so, or with a name whose words begin so. */
export const eventsWhereText: Predicate = {
  "sort": "predicate",
  "name": "events/where-text",
  "summary": "Called so, or with a name whose words begin so.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "text",
      "type": "String!"
    }
  ],
  "once": "CALL () {\n  CALL db.index.fulltext.queryNodes('spellings', $text) YIELD node AS «hit»\n  OPTIONAL MATCH («named»:Entity)-[:NAMED]->(«hit»)\n  WITH coalesce(«named», «hit») AS «entity»\n  WHERE «entity»:Event\n  RETURN collect(DISTINCT «entity».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL db.index.fulltext.queryNodes('spellings', $text) YIELD node AS hit\n  OPTIONAL MATCH (named:Entity)-[:NAMED]->(hit)\n  WITH coalesce(named, hit) AS entity\n  WHERE entity:Event\n  RETURN collect(DISTINCT entity.id) AS found\n}\nMATCH (that:Event)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** About this topic. */
export const eventsWhereTopic: Predicate = {
  "sort": "predicate",
  "name": "events/where-topic",
  "summary": "About this topic.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "topic",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $topic})<-[:ABOUT]-(«one»:Event)\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $topic})<-[:ABOUT]-(one:Event)\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Event)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Facts that name this in any of their fields, the newest on record first. */
export const factsAbout: Hop = {
  "sort": "hop",
  "name": "facts/about",
  "summary": "Facts that name this in any of their fields, the newest on record first.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "about",
      "type": "ID!"
    }
  ],
  "body": "CALL () {\n  MATCH («named»:Entity {id: $about})\n  RETURN «named»\n  UNION\n  MATCH («named»:Fact {id: $about})\n  RETURN «named»\n}\nMATCH («named»)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY|AGAINST|SAYS_OF]-(«fact»:Fact)\nWHERE «fact»:Shown AND (NOT «named»:Fact OR EXISTS { («named»)<-[:AGAINST|SAYS_OF]-(«fact») })\nWITH DISTINCT «fact» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».recordedAt",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [
    "about"
  ],
  "text": "CYPHER 5\nCALL () {\n  MATCH (named:Entity {id: $about})\n  RETURN named\n  UNION\n  MATCH (named:Fact {id: $about})\n  RETURN named\n}\nMATCH (named)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY|AGAINST|SAYS_OF]-(fact:Fact)\nWHERE fact:Shown AND (NOT named:Fact OR EXISTS { (named)<-[:AGAINST|SAYS_OF]-(fact) })\nWITH DISTINCT fact AS that\nRETURN that\nORDER BY that.recordedAt DESC, that.id"
};

/** Facts that name all of these in their fields, the newest on record first; looked for around the one with the fewest links. */
export const factsBetween: Hop = {
  "sort": "hop",
  "name": "facts/between",
  "summary": "Facts that name all of these in their fields, the newest on record first; looked for around the one with the fewest links.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "between",
      "type": "[ID!]!"
    }
  ],
  "body": "CALL () {\n  WITH $between AS «wanted» WHERE size(«wanted») = 0\n  MATCH («fact»:Fact) WHERE «fact»:Shown\n  RETURN «fact»\n  UNION\n  CALL () {\n    MATCH («named»:Entity) WHERE «named».id IN $between\n    RETURN «named»\n    UNION\n    MATCH («named»:Fact) WHERE «named».id IN $between\n    RETURN «named»\n  }\n  WITH «named» ORDER BY COUNT { («named»)--() }\n  WITH collect(«named») AS «named»\n  WHERE all(«wanted» IN $between WHERE «wanted» IN [«one» IN «named» | «one».id])\n  WITH «named»[0] AS «rarest», «named»\n  MATCH («rarest»)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY|AGAINST|SAYS_OF]-(«fact»:Fact)\n  WHERE «fact»:Shown AND all(«one» IN «named» WHERE EXISTS { («fact»)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(«one») WHERE NOT «one»:Fact } OR EXISTS { («fact»)-[:AGAINST|SAYS_OF]->(«one») })\n  RETURN DISTINCT «fact»\n}\nWITH «fact» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».recordedAt",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [
    "between"
  ],
  "text": "CYPHER 5\nCALL () {\n  WITH $between AS wanted WHERE size(wanted) = 0\n  MATCH (fact:Fact) WHERE fact:Shown\n  RETURN fact\n  UNION\n  CALL () {\n    MATCH (named:Entity) WHERE named.id IN $between\n    RETURN named\n    UNION\n    MATCH (named:Fact) WHERE named.id IN $between\n    RETURN named\n  }\n  WITH named ORDER BY COUNT { (named)--() }\n  WITH collect(named) AS named\n  WHERE all(wanted IN $between WHERE wanted IN [one IN named | one.id])\n  WITH named[0] AS rarest, named\n  MATCH (rarest)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY|AGAINST|SAYS_OF]-(fact:Fact)\n  WHERE fact:Shown AND all(one IN named WHERE EXISTS { (fact)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(one) WHERE NOT one:Fact } OR EXISTS { (fact)-[:AGAINST|SAYS_OF]->(one) })\n  RETURN DISTINCT fact\n}\nWITH fact AS that\nRETURN that\nORDER BY that.recordedAt DESC, that.id"
};

/** What the headline of a fact is made of; of a statement about a fact, also what that of this fact is. */
export const factsHeadline: Hop = {
  "sort": "hop",
  "name": "facts/headline",
  "summary": "What the headline of a fact is made of; of a statement about a fact, also what that of this fact is.",
  "from": [
    {
      "name": "this",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "kind",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«fact».kind"
    },
    {
      "name": "status",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».status"
    },
    {
      "name": "role",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».role"
    },
    {
      "name": "listedAs",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».listedAs"
    },
    {
      "name": "act",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».act"
    },
    {
      "name": "property",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».property"
    },
    {
      "name": "value",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».value"
    },
    {
      "name": "unit",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«fact».unit"
    },
    {
      "name": "object",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«object».name"
    },
    {
      "name": "place",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«place».name"
    },
    {
      "name": "actor",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«actor».name"
    },
    {
      "name": "isOfficial",
      "type": "Boolean",
      "list": false,
      "nullable": false,
      "expression": "coalesce(«actor»:Official, false)"
    },
    {
      "name": "post",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«post».title"
    },
    {
      "name": "side",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«side».name"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH «chain» = («this»)-[:SAYS_OF*0..]->(«fact»:Fact)\nOPTIONAL MATCH («fact»)-[:AT_EVENT|OF|IN|UNDER|SAYS_OF]->(«object»)\nOPTIONAL MATCH («object»)-[:POST_OF]->(«country»)\nOPTIONAL MATCH («object»)-[:POST_IN]->(«agency»)\nOPTIONAL MATCH («fact»)<-[:TOOK_PART|HAS|HAS_MEMBERSHIP|PERFORMED]-(«actor»)\nOPTIONAL MATCH («fact»)-[:IN_CAPACITY_OF]->(«post»)\nOPTIONAL MATCH («fact»)-[:ON_BEHALF_OF]->(«side»)\nWITH «chain», «fact», «object», coalesce(«country», «agency») AS «place», «actor», «actor».id AS «actorId», «post», «side»",
  "tail": "match",
  "order": [
    {
      "expression": "length(«chain»)",
      "descending": false
    },
    {
      "expression": "«actorId»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'action:hanoi-convention.AUS.signature'})\nMATCH chain = (this)-[:SAYS_OF*0..]->(fact:Fact)\nOPTIONAL MATCH (fact)-[:AT_EVENT|OF|IN|UNDER|SAYS_OF]->(object)\nOPTIONAL MATCH (object)-[:POST_OF]->(country)\nOPTIONAL MATCH (object)-[:POST_IN]->(agency)\nOPTIONAL MATCH (fact)<-[:TOOK_PART|HAS|HAS_MEMBERSHIP|PERFORMED]-(actor)\nOPTIONAL MATCH (fact)-[:IN_CAPACITY_OF]->(post)\nOPTIONAL MATCH (fact)-[:ON_BEHALF_OF]->(side)\nWITH chain, fact, object, coalesce(country, agency) AS place, actor, actor.id AS actorId, post, side\nRETURN fact.kind AS kind, fact.status AS status, fact.role AS role, fact.listedAs AS listedAs, fact.act AS act, fact.property AS property, fact.value AS value, fact.unit AS unit, object.name AS object, place.name AS place, actor.name AS actor, coalesce(actor:Official, false) AS isOfficial, post.title AS post, side.name AS side\nORDER BY length(chain), actorId"
};

/** Facts that match, the newest on record first. */
export const factsList: Hop = {
  "sort": "hop",
  "name": "facts/list",
  "summary": "Facts that match, the newest on record first.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («that»:Fact) WHERE «that»:Shown AND «that».recency IS NOT NULL AND «that».id IS NOT NULL",
  "tail": "where",
  "order": [
    {
      "expression": "«that».recency",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Fact) WHERE that:Shown AND that.recency IS NOT NULL AND that.id IS NOT NULL\nRETURN that\nORDER BY that.recency, that.id"
};

/** Facts that a document says, the newest on record first. */
export const factsOfDocument: Hop = {
  "sort": "hop",
  "name": "facts/of-document",
  "summary": "Facts that a document says, the newest on record first.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "document",
      "type": "ID!"
    }
  ],
  "body": "MATCH (:Entity {id: $document})<-[:FROM]-(:Live)-[:SUPPORTS]->(«fact»:Fact)\nWHERE «fact»:Shown\nWITH DISTINCT «fact» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».recordedAt",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [
    "document"
  ],
  "text": "CYPHER 5\nMATCH (:Entity {id: $document})<-[:FROM]-(:Live)-[:SUPPORTS]->(fact:Fact)\nWHERE fact:Shown\nWITH DISTINCT fact AS that\nRETURN that\nORDER BY that.recordedAt DESC, that.id"
};

/** Facts of one kind that match, the newest on record first. */
export const factsOfKind: Hop = {
  "sort": "hop",
  "name": "facts/of-kind",
  "summary": "Facts of one kind that match, the newest on record first.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "kind",
      "type": "String!"
    }
  ],
  "body": "MATCH («that»:Fact) WHERE «that».kind = $kind AND «that»:Shown AND «that».recency IS NOT NULL AND «that».id IS NOT NULL",
  "tail": "where",
  "order": [
    {
      "expression": "«that».recency",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "«that».kind",
  "answers": [
    "kinds"
  ],
  "text": "CYPHER 5\nMATCH (that:Fact) WHERE that.kind = $kind AND that:Shown AND that.recency IS NOT NULL AND that.id IS NOT NULL\nRETURN that\nORDER BY that.recency, that.id"
};

/** Facts that sources of a country say, the newest on record first. */
export const factsOfSourceCountry: Hop = {
  "sort": "hop",
  "name": "facts/of-source-country",
  "summary": "Facts that sources of a country say, the newest on record first.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "sourceCountry",
      "type": "ID!"
    }
  ],
  "body": "MATCH (:Entity {id: $sourceCountry})<-[:SEATED_IN]-(:Source)<-[:PUBLISHED_BY]-(:Document)<-[:FROM]-(:Live)-[:SUPPORTS]->(«fact»:Fact)\nWHERE «fact»:Shown\nWITH DISTINCT «fact» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».recency",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (:Entity {id: $sourceCountry})<-[:SEATED_IN]-(:Source)<-[:PUBLISHED_BY]-(:Document)<-[:FROM]-(:Live)-[:SUPPORTS]->(fact:Fact)\nWHERE fact:Shown\nWITH DISTINCT fact AS that\nRETURN that\nORDER BY that.recency, that.id"
};

/** Facts that a source says, the newest on record first. */
export const factsOfSource: Hop = {
  "sort": "hop",
  "name": "facts/of-source",
  "summary": "Facts that a source says, the newest on record first.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "source",
      "type": "ID!"
    }
  ],
  "body": "MATCH (:Entity {id: $source})<-[:PUBLISHED_BY]-(:Document)<-[:FROM]-(:Live)-[:SUPPORTS]->(«fact»:Fact)\nWHERE «fact»:Shown\nWITH DISTINCT «fact» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».recency",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (:Entity {id: $source})<-[:PUBLISHED_BY]-(:Document)<-[:FROM]-(:Live)-[:SUPPORTS]->(fact:Fact)\nWHERE fact:Shown\nWITH DISTINCT fact AS that\nRETURN that\nORDER BY that.recency, that.id"
};

/** It names this in one of its fields. */
export const factsWhereAbout: Predicate = {
  "sort": "predicate",
  "name": "facts/where-about",
  "summary": "It names this in one of its fields.",
  "of": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "about",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («that»)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(:Entity {id: $about}) } OR EXISTS { («that»)-[:AGAINST|SAYS_OF]->({id: $about}) }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Fact)\nWHERE EXISTS { (that)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(:Entity {id: $about}) } OR EXISTS { (that)-[:AGAINST|SAYS_OF]->({id: $about}) }\nRETURN that"
};

/** It names all of these. */
export const factsWhereBetween: Predicate = {
  "sort": "predicate",
  "name": "facts/where-between",
  "summary": "It names all of these.",
  "of": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "between",
      "type": "[ID!]!"
    }
  ],
  "once": "",
  "condition": "all(«wanted» IN $between WHERE EXISTS { («that»)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(:Entity {id: «wanted»}) } OR EXISTS { («that»)-[:AGAINST|SAYS_OF]->({id: «wanted»}) })",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Fact)\nWHERE all(wanted IN $between WHERE EXISTS { (that)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(:Entity {id: wanted}) } OR EXISTS { (that)-[:AGAINST|SAYS_OF]->({id: wanted}) })\nRETURN that"
};

/** Whether live claims differ. */
export const factsWhereConflicting: Predicate = {
  "sort": "predicate",
  "name": "facts/where-conflicting",
  "summary": "Whether live claims differ.",
  "of": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "conflicting",
      "type": "Boolean!"
    }
  ],
  "once": "",
  "condition": "«that».conflicting = $conflicting",
  "same": "«that».conflicting",
  "text": "CYPHER 5\nMATCH (that:Fact)\nWHERE that.conflicting = $conflicting\nRETURN that"
};

/** This document says so. */
export const factsWhereDocument: Predicate = {
  "sort": "predicate",
  "name": "facts/where-document",
  "summary": "This document says so.",
  "of": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "document",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («that»)<-[:SUPPORTS]-(:Live)-[:FROM]->({id: $document}) }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Fact)\nWHERE EXISTS { (that)<-[:SUPPORTS]-(:Live)-[:FROM]->({id: $document}) }\nRETURN that"
};

/** Of one of these kinds. */
export const factsWhereKinds: Predicate = {
  "sort": "predicate",
  "name": "facts/where-kinds",
  "summary": "Of one of these kinds.",
  "of": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "kinds",
      "type": "[FactKind!]!"
    }
  ],
  "once": "",
  "condition": "«that».kind IN $kinds",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Fact)\nWHERE that.kind IN $kinds\nRETURN that"
};

/** A statement of this property. */
export const factsWhereProperty: Predicate = {
  "sort": "predicate",
  "name": "facts/where-property",
  "summary": "A statement of this property.",
  "of": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "property",
      "type": "String!"
    }
  ],
  "once": "",
  "condition": "«that»:Statement AND «that».property = $property",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Fact)\nWHERE that:Statement AND that.property = $property\nRETURN that"
};

/** It rests on at most so many independent publishers. */
export const factsWherePublishersAtMost: Predicate = {
  "sort": "predicate",
  "name": "facts/where-publishers-at-most",
  "summary": "It rests on at most so many independent publishers.",
  "of": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "publishersAtMost",
      "type": "Int!"
    }
  ],
  "once": "",
  "condition": "«that».publishers <= $publishersAtMost",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Fact)\nWHERE that.publishers <= $publishersAtMost\nRETURN that"
};

/** Only sources of this country say so. */
export const factsWhereSourceCountry: Predicate = {
  "sort": "predicate",
  "name": "facts/where-source-country",
  "summary": "Only sources of this country say so.",
  "of": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "sourceCountry",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («that»)<-[:SUPPORTS]-(:Live) } AND NOT EXISTS { («that»)<-[:SUPPORTS]-(:Live)-[:FROM]->()-[:PUBLISHED_BY]->(«publisher») WHERE NOT EXISTS { («publisher»)-[:SEATED_IN]->({id: $sourceCountry}) } }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Fact)\nWHERE EXISTS { (that)<-[:SUPPORTS]-(:Live) } AND NOT EXISTS { (that)<-[:SUPPORTS]-(:Live)-[:FROM]->()-[:PUBLISHED_BY]->(publisher) WHERE NOT EXISTS { (publisher)-[:SEATED_IN]->({id: $sourceCountry}) } }\nRETURN that"
};

/** Only sources of these kinds say so. */
export const factsWhereSourceKinds: Predicate = {
  "sort": "predicate",
  "name": "facts/where-source-kinds",
  "summary": "Only sources of these kinds say so.",
  "of": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "sourceKinds",
      "type": "[SourceKind!]!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («that»)<-[:SUPPORTS]-(:Live) } AND NOT EXISTS { («that»)<-[:SUPPORTS]-(:Live)-[:FROM]->()-[:PUBLISHED_BY]->(«publisher») WHERE NOT «publisher».kind IN $sourceKinds }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Fact)\nWHERE EXISTS { (that)<-[:SUPPORTS]-(:Live) } AND NOT EXISTS { (that)<-[:SUPPORTS]-(:Live)-[:FROM]->()-[:PUBLISHED_BY]->(publisher) WHERE NOT publisher.kind IN $sourceKinds }\nRETURN that"
};

/** Only this source says so: what is shown has a living claim, and no other's. */
export const factsWhereSource: Predicate = {
  "sort": "predicate",
  "name": "facts/where-source",
  "summary": "Only this source says so: what is shown has a living claim, and no other's.",
  "of": [
    {
      "name": "that",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "source",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "NOT EXISTS { («that»)<-[:SUPPORTS]-(:Live)-[:FROM]->(«document») WHERE «document».sourceId <> $source }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Fact)\nWHERE NOT EXISTS { (that)<-[:SUPPORTS]-(:Live)-[:FROM]->(document) WHERE document.sourceId <> $source }\nRETURN that"
};

/** A post accredited to this country or organisation. */
export const holdingsWhereAccreditedTo: Predicate = {
  "sort": "predicate",
  "name": "holdings/where-accredited-to",
  "summary": "A post accredited to this country or organisation.",
  "of": [
    {
      "name": "post",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«post»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "accreditedTo",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («post»)-[:ACCREDITED_TO]->({id: $accreditedTo}) }",
  "same": "",
  "text": "CYPHER 5\nMATCH (post:Post)\nWHERE EXISTS { (post)-[:ACCREDITED_TO]->({id: $accreditedTo}) }\nRETURN post"
};

/** A post in this agency. */
export const holdingsWhereAgency: Predicate = {
  "sort": "predicate",
  "name": "holdings/where-agency",
  "summary": "A post in this agency.",
  "of": [
    {
      "name": "post",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«post»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "agency",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («post»)-[:POST_IN]->({id: $agency}) }",
  "same": "",
  "text": "CYPHER 5\nMATCH (post:Post)\nWHERE EXISTS { (post)-[:POST_IN]->({id: $agency}) }\nRETURN post"
};

/** A post of this country. */
export const holdingsWhereCountry: Predicate = {
  "sort": "predicate",
  "name": "holdings/where-country",
  "summary": "A post of this country.",
  "of": [
    {
      "name": "post",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«post»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "country",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («post»)-[:POST_OF]->({id: $country}) }",
  "same": "",
  "text": "CYPHER 5\nMATCH (post:Post)\nWHERE EXISTS { (post)-[:POST_OF]->({id: $country}) }\nRETURN post"
};

/** Whether the credentials had certainly been presented by the day. */
export const holdingsWhereCredentials: Predicate = {
  "sort": "predicate",
  "name": "holdings/where-credentials",
  "summary": "Whether the credentials had certainly been presented by the day.",
  "of": [
    {
      "name": "tenure",
      "type": "Tenure",
      "list": false,
      "nullable": false,
      "expression": "«tenure»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "credentials",
      "type": "Boolean!"
    },
    {
      "name": "asOf",
      "type": "Date!"
    }
  ],
  "once": "",
  "condition": "coalesce(«tenure».credentialsLatest <= $asOf, false) = $credentials",
  "same": "",
  "text": "CYPHER 5\nMATCH (tenure:Tenure)\nWHERE coalesce(tenure.credentialsLatest <= $asOf, false) = $credentials\nRETURN tenure"
};

/** This post. */
export const holdingsWherePost: Predicate = {
  "sort": "predicate",
  "name": "holdings/where-post",
  "summary": "This post.",
  "of": [
    {
      "name": "post",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«post»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "post",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "«post».id = $post",
  "same": "",
  "text": "CYPHER 5\nMATCH (post:Post)\nWHERE post.id = $post\nRETURN post"
};

/** A post of one of these ranks. */
export const holdingsWhereRanks: Predicate = {
  "sort": "predicate",
  "name": "holdings/where-ranks",
  "summary": "A post of one of these ranks.",
  "of": [
    {
      "name": "post",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«post»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "ranks",
      "type": "[PostRank!]!"
    }
  ],
  "once": "",
  "condition": "«post».rank IN $ranks",
  "same": "",
  "text": "CYPHER 5\nMATCH (post:Post)\nWHERE post.rank IN $ranks\nRETURN post"
};

/** The outermost event that a meeting was part or on the margins of. */
export const meetingsConference: Hop = {
  "sort": "hop",
  "name": "meetings/conference",
  "summary": "The outermost event that a meeting was part or on the margins of.",
  "from": [
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («meeting»)-[:PART_OF|ON_MARGINS_OF*1..]->(«that»:Event)\nWHERE NOT EXISTS { («that»)-[:PART_OF|ON_MARGINS_OF]->() }",
  "tail": "where",
  "order": [
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (meeting:Entity {id: 'event:ambassador-vu.fra.octopus-2025'})\nMATCH (meeting)-[:PART_OF|ON_MARGINS_OF*1..]->(that:Event)\nWHERE NOT EXISTS { (that)-[:PART_OF|ON_MARGINS_OF]->() }\nRETURN that\nORDER BY that.id"
};

/** Meetings that match, the newest first. */
export const meetingsList: Hop = {
  "sort": "hop",
  "name": "meetings/list",
  "summary": "Meetings that match, the newest first.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («that»:Meeting) WHERE «that».day >= ''",
  "tail": "where",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Meeting) WHERE that.day >= ''\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** The meetings that someone, or someone on their behalf, took part in; the newest first. */
export const meetingsOfActor: Hop = {
  "sort": "hop",
  "name": "meetings/of-actor",
  "summary": "The meetings that someone, or someone on their behalf, took part in; the newest first.",
  "from": [
    {
      "name": "this",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH ()-[«link»:ATTENDED]->(«that»:Meeting) WHERE «link».by = «this».id AND «link».day >= ''",
  "tail": "where",
  "order": [
    {
      "expression": "«link».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "«link».by",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'official:to-lam'})\nMATCH ()-[link:ATTENDED]->(that:Meeting) WHERE link.by = this.id AND link.day >= ''\nRETURN that\nORDER BY link.day DESC, that.id"
};

/** Meetings by their ids, the newest first. */
export const meetingsOfIds: Hop = {
  "sort": "hop",
  "name": "meetings/of-ids",
  "summary": "Meetings by their ids, the newest first.",
  "from": [
    {
      "name": "meetingIds",
      "type": "ID",
      "list": true,
      "nullable": false,
      "expression": "«meetingIds»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "UNWIND «meetingIds» AS «wanted»\nMATCH («that»:Entity {id: «wanted»})",
  "tail": "match",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH [] AS meetingIds\nUNWIND meetingIds AS wanted\nMATCH (that:Entity {id: wanted})\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** Meetings that a row has gathered, the newest first. */
export const meetingsOfList: Hop = {
  "sort": "hop",
  "name": "meetings/of-list",
  "summary": "Meetings that a row has gathered, the newest first.",
  "from": [
    {
      "name": "meetings",
      "type": "Event",
      "list": true,
      "nullable": false,
      "expression": "«meetings»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "UNWIND «meetings» AS «that»",
  "tail": "with",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH [] AS meetings\nUNWIND meetings AS that\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** Meetings that a party took part in, and that match; the newest first. */
export const meetingsOfParty: Hop = {
  "sort": "hop",
  "name": "meetings/of-party",
  "summary": "Meetings that a party took part in, and that match; the newest first.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "party",
      "type": "ID!"
    }
  ],
  "body": "MATCH ()-[«link»:ATTENDED]->(«that»:Meeting) WHERE «link».by = $party AND «link».day >= ''",
  "tail": "where",
  "order": [
    {
      "expression": "«link».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "«link».by",
  "answers": [
    "involving"
  ],
  "text": "CYPHER 5\nMATCH ()-[link:ATTENDED]->(that:Meeting) WHERE link.by = $party AND link.day >= ''\nRETURN that\nORDER BY link.day DESC, that.id"
};

/** At this event (itself, on its programme or beside it, at any depth) or at an edition of this series. */
export const meetingsWhereAt: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-at",
  "summary": "At this event (itself, on its programme or beside it, at any depth) or at an edition of this series.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "at",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $at})<-[:EDITION_OF*0..1]-(«top»:Event)<-[:PART_OF|ON_MARGINS_OF*0..]-(«meeting»:Meeting)\n  RETURN collect(DISTINCT «meeting».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $at})<-[:EDITION_OF*0..1]-(top:Event)<-[:PART_OF|ON_MARGINS_OF*0..]-(meeting:Meeting)\n  RETURN collect(DISTINCT meeting.id) AS found\n}\nMATCH (that:Meeting)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** All of these took part. */
export const meetingsWhereBetween: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-between",
  "summary": "All of these took part.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "between",
      "type": "[ID!]!"
    }
  ],
  "once": "CALL () {\n  CALL () {\n    WITH $between AS «named» WHERE size(«named») = 0\n    MATCH («meeting»:Meeting)\n    RETURN «meeting»\n    UNION\n    MATCH («one»:Entity) WHERE «one».id IN $between\n    WITH «one» ORDER BY COUNT { («one»)-[:ATTENDED]->() }\n    WITH collect(«one») AS «named»\n    WHERE all(«wanted» IN $between WHERE «wanted» IN [«one» IN «named» | «one».id])\n    WITH «named», «named»[0] AS «rarest»\n    MATCH («rarest»)-[:ATTENDED]->(«meeting»:Meeting)\n    WHERE all(«one» IN «named» WHERE EXISTS { («one»)-[:ATTENDED]->(«meeting») })\n    RETURN «meeting»\n  }\n  RETURN collect(«meeting».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL () {\n    WITH $between AS named WHERE size(named) = 0\n    MATCH (meeting:Meeting)\n    RETURN meeting\n    UNION\n    MATCH (one:Entity) WHERE one.id IN $between\n    WITH one ORDER BY COUNT { (one)-[:ATTENDED]->() }\n    WITH collect(one) AS named\n    WHERE all(wanted IN $between WHERE wanted IN [one IN named | one.id])\n    WITH named, named[0] AS rarest\n    MATCH (rarest)-[:ATTENDED]->(meeting:Meeting)\n    WHERE all(one IN named WHERE EXISTS { (one)-[:ATTENDED]->(meeting) })\n    RETURN meeting\n  }\n  RETURN collect(meeting.id) AS found\n}\nMATCH (that:Meeting)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** In this city. */
export const meetingsWhereCity: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-city",
  "summary": "In this city.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "city",
      "type": "String!"
    }
  ],
  "once": "",
  "condition": "«that».city = $city",
  "same": "«that».city",
  "text": "CYPHER 5\nMATCH (that:Meeting)\nWHERE that.city = $city\nRETURN that"
};

/** About one of these conventions. */
export const meetingsWhereConcerns: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-concerns",
  "summary": "About one of these conventions.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "concerns",
      "type": "[ID!]!"
    }
  ],
  "once": "CALL () {\n  MATCH («convention»:Entity)<-[:CONCERNS]-(«one»:Meeting) WHERE «convention».id IN $concerns\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (convention:Entity)<-[:CONCERNS]-(one:Meeting) WHERE convention.id IN $concerns\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Meeting)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** In this country. */
export const meetingsWhereCountry: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-country",
  "summary": "In this country.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "country",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "«that».countryId = $country",
  "same": "«that».countryId",
  "text": "CYPHER 5\nMATCH (that:Meeting)\nWHERE that.countryId = $country\nRETURN that"
};

/** Someone took part in a post of one of these agencies. */
export const meetingsWhereInPostsOf: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-in-posts-of",
  "summary": "Someone took part in a post of one of these agencies.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "inPostsOf",
      "type": "[ID!]!"
    }
  ],
  "once": "CALL () {\n  MATCH («agency»:Entity)<-[:POST_IN]-()<-[:IN_CAPACITY_OF]-(:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»:Meeting) WHERE «agency».id IN $inPostsOf\n  RETURN collect(DISTINCT «meeting».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (agency:Entity)<-[:POST_IN]-()<-[:IN_CAPACITY_OF]-(:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting) WHERE agency.id IN $inPostsOf\n  RETURN collect(DISTINCT meeting.id) AS found\n}\nMATCH (that:Meeting)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** One of these took part. */
export const meetingsWhereInvolving: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-involving",
  "summary": "One of these took part.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "involving",
      "type": "[ID!]!"
    }
  ],
  "once": "CALL () {\n  MATCH («one»:Entity)-[:ATTENDED]->(«meeting»:Meeting) WHERE «one».id IN $involving\n  RETURN collect(DISTINCT «meeting».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (one:Entity)-[:ATTENDED]->(meeting:Meeting) WHERE one.id IN $involving\n  RETURN collect(DISTINCT meeting.id) AS found\n}\nMATCH (that:Meeting)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Of one of these kinds. */
export const meetingsWhereKinds: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-kinds",
  "summary": "Of one of these kinds.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "kinds",
      "type": "[EventKind!]!"
    }
  ],
  "once": "",
  "condition": "«that».kind IN $kinds",
  "same": "«that».kind",
  "text": "CYPHER 5\nMATCH (that:Meeting)\nWHERE that.kind IN $kinds\nRETURN that"
};

/** With at most so many participants. */
export const meetingsWhereMaxParticipants: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-max-participants",
  "summary": "With at most so many participants.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "maxParticipants",
      "type": "Int!"
    }
  ],
  "once": "",
  "condition": "coalesce(«that».size, 0) <= $maxParticipants",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Meeting)\nWHERE coalesce(that.size, 0) <= $maxParticipants\nRETURN that"
};

/** Held in one of these ways. */
export const meetingsWhereModes: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-modes",
  "summary": "Held in one of these ways.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "modes",
      "type": "[EventMode!]!"
    }
  ],
  "once": "",
  "condition": "«that».mode IN $modes",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Meeting)\nWHERE that.mode IN $modes\nRETURN that"
};

/** Whether it is on the programme or on the margins of another event. */
export const meetingsWhereOnMargins: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-on-margins",
  "summary": "Whether it is on the programme or on the margins of another event.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "onMargins",
      "type": "Boolean!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («that»)-[:PART_OF|ON_MARGINS_OF]->() } = $onMargins",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Meeting)\nWHERE EXISTS { (that)-[:PART_OF|ON_MARGINS_OF]->() } = $onMargins\nRETURN that"
};

/** On days that may lie in this period. */
export const meetingsWherePeriod: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-period",
  "summary": "On days that may lie in this period.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "periodFrom",
      "type": "Date!"
    },
    {
      "name": "periodTo",
      "type": "Date!"
    }
  ],
  "once": "",
  "condition": "«that».day >= $periodFrom AND «that».earliest <= $periodTo",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Meeting)\nWHERE that.day >= $periodFrom AND that.earliest <= $periodTo\nRETURN that"
};

/** With two sides at this rank or above. */
export const meetingsWhereRankAtLeast: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-rank-at-least",
  "summary": "With two sides at this rank or above.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "rankAtLeast",
      "type": "PostRank!"
    }
  ],
  "once": "",
  "condition": "EXISTS {\n  MATCH («that»)<-[:AT_EVENT]-(«one»:Participation {status: 'ATTENDED'}), («that»)<-[:AT_EVENT]-(«another»:Participation {status: 'ATTENDED'})\n  WHERE «one».side <> «another».side AND «one».party <> «another».party AND «one».seniority <= $rankAtLeast AND «another».seniority <= $rankAtLeast\n}",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Meeting)\nWHERE EXISTS {\n  MATCH (that)<-[:AT_EVENT]-(one:Participation {status: 'ATTENDED'}), (that)<-[:AT_EVENT]-(another:Participation {status: 'ATTENDED'})\n  WHERE one.side <> another.side AND one.party <> another.party AND one.seniority <= $rankAtLeast AND another.seniority <= $rankAtLeast\n}\nRETURN that"
};

/** About one of these topics. */
export const meetingsWhereTopics: Predicate = {
  "sort": "predicate",
  "name": "meetings/where-topics",
  "summary": "About one of these topics.",
  "of": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "topics",
      "type": "[ID!]!"
    }
  ],
  "once": "CALL () {\n  MATCH («topic»:Entity)<-[:ABOUT]-(«one»:Meeting) WHERE «topic».id IN $topics\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (topic:Entity)<-[:ABOUT]-(one:Meeting) WHERE topic.id IN $topics\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Meeting)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** To what it belongs. */
export const membershipsGroup: Hop = {
  "sort": "hop",
  "name": "memberships/group",
  "summary": "To what it belongs.",
  "from": [
    {
      "name": "this",
      "type": "Membership",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:IN]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'membership:european-union.BEL'})\nMATCH (this)-[:IN]->(that)\nRETURN that"
};

/** Who belongs. */
export const membershipsMember: Hop = {
  "sort": "hop",
  "name": "memberships/member",
  "summary": "Who belongs.",
  "from": [
    {
      "name": "this",
      "type": "Membership",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)<-[:HAS_MEMBERSHIP]-(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'membership:european-union.BEL'})\nMATCH (this)<-[:HAS_MEMBERSHIP]-(that)\nRETURN that"
};

/** To what a country or agency certainly belongs on a day, by the organisation's name. */
export const membershipsOfMember: Hop = {
  "sort": "hop",
  "name": "memberships/of-member",
  "summary": "To what a country or agency certainly belongs on a day, by the organisation's name.",
  "from": [
    {
      "name": "this",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Membership",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "asOf",
      "type": "Date"
    }
  ],
  "body": "MATCH («this»)-[:HAS_MEMBERSHIP]->(«that»:Membership)-[:IN]->(«group»:Agency)\nWHERE «that».certainFrom <= $asOf AND «that».certainTo >= $asOf",
  "tail": "where",
  "order": [
    {
      "expression": "«group».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'country:VNM'})\nMATCH (this)-[:HAS_MEMBERSHIP]->(that:Membership)-[:IN]->(group:Agency)\nWHERE that.certainFrom <= $asOf AND that.certainTo >= $asOf\nRETURN that\nORDER BY group.name, that.id"
};

/** With this party behind the other side. */
export const metWhereParty: Predicate = {
  "sort": "predicate",
  "name": "met/where-party",
  "summary": "With this party behind the other side.",
  "of": [
    {
      "name": "other",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«other»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "party",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "EXISTS { (:Entity {id: $party})-[:INVOLVED_IN]->(«other») }",
  "same": "",
  "text": "CYPHER 5\nMATCH (other:Participation)\nWHERE EXISTS { (:Entity {id: $party})-[:INVOLVED_IN]->(other) }\nRETURN other"
};

/** Both sides are at this rank or above. */
export const metWhereRankAtLeast: Predicate = {
  "sort": "predicate",
  "name": "met/where-rank-at-least",
  "summary": "Both sides are at this rank or above.",
  "of": [
    {
      "name": "own",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«own»"
    },
    {
      "name": "other",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«other»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "rankAtLeast",
      "type": "PostRank!"
    }
  ],
  "once": "",
  "condition": "«own».seniority <= $rankAtLeast AND «other».seniority <= $rankAtLeast",
  "same": "",
  "text": "CYPHER 5\nMATCH (own:Participation), (other:Participation)\nWHERE own.seniority <= $rankAtLeast AND other.seniority <= $rankAtLeast\nRETURN own, other"
};

/** How many different neighbours these have. */
export const neighbourhoodDegrees: Statement = {
  "sort": "statement",
  "name": "neighbourhood/degrees",
  "summary": "How many different neighbours these have.",
  "params": [
    {
      "name": "ids",
      "type": "[ID!]!"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "ID!"
    },
    {
      "name": "degree",
      "type": "Int!"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (one:Entity {id: wanted})\nCALL (one) {\n  MATCH (one)-[:SEATED_IN|PUBLISHED_BY|COPY_OF|SUCCESSOR_OF|ORGAN_OF|UNIT_OF|POST_IN|POST_OF|ACCREDITED_TO|ORGANISED_BY|IN_COUNTRY|EDITION_OF|PART_OF|ON_MARGINS_OF|HOSTED_BY|CONCERNS|ABOUT|DEPOSITED_WITH|SUPPLEMENTS]-(next:Shown)\n  RETURN next\n  UNION\n  MATCH (one)-[:INVOLVED_IN]->(:Asserted)-[:AT_EVENT]->(next:Event)\n  RETURN next\n  UNION\n  MATCH (one)<-[:AT_EVENT]-(:Asserted)<-[:INVOLVED_IN]-(next)\n  RETURN next\n  UNION\n  MATCH (one)-[:HAS|HAS_MEMBERSHIP|PERFORMED]->(:Asserted)-[:OF|IN|UNDER]->(next)\n  RETURN next\n  UNION\n  MATCH (one)<-[:OF|IN|UNDER]-(:Asserted)<-[:HAS|HAS_MEMBERSHIP|PERFORMED]-(next)\n  RETURN next\n}\nWITH wanted, one, next WHERE next <> one\nRETURN wanted AS id, count(DISTINCT next) AS degree\nORDER BY id"
};

/** How many of each kind were left out, the most first. */
export const neighbourhoodHidden: Hop = {
  "sort": "hop",
  "name": "neighbourhood/hidden",
  "summary": "How many of each kind were left out, the most first.",
  "from": [
    {
      "name": "hiddenKinds",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«hiddenKinds»"
    }
  ],
  "to": [
    {
      "name": "kind",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«one»[0]"
    },
    {
      "name": "count",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«one»[1]"
    }
  ],
  "single": false,
  "params": [],
  "body": "UNWIND range(0, size(«hiddenKinds») - 1) AS «place»\nWITH «place», «hiddenKinds»[«place»] AS «one»",
  "tail": "match",
  "order": [
    {
      "expression": "«place»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH [] AS hiddenKinds\nUNWIND range(0, size(hiddenKinds) - 1) AS place\nWITH place, hiddenKinds[place] AS one\nRETURN one[0] AS kind, one[1] AS count\nORDER BY place"
};

/** The links between the neighbours, and with the start. */
export const neighbourhoodLinks: Hop = {
  "sort": "hop",
  "name": "neighbourhood/links",
  "summary": "The links between the neighbours, and with the start.",
  "from": [
    {
      "name": "start",
      "type": "ID",
      "list": false,
      "nullable": false,
      "expression": "«start»"
    },
    {
      "name": "found",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«found»"
    }
  ],
  "to": [
    {
      "name": "source",
      "type": "ID",
      "list": false,
      "nullable": false,
      "expression": "«source»"
    },
    {
      "name": "target",
      "type": "ID",
      "list": false,
      "nullable": false,
      "expression": "«target»"
    },
    {
      "name": "kind",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«kind»"
    },
    {
      "name": "count",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«number»"
    }
  ],
  "single": false,
  "params": [],
  "body": "WITH [«start»] + [«one» IN «found» | «one»[0]] AS «ids»\nUNWIND «ids» AS «wanted»\nMATCH («one»:Entity {id: «wanted»})\nCALL («one», «ids») {\n  MATCH («one»)-[«link»:SEATED_IN|PUBLISHED_BY|COPY_OF|SUCCESSOR_OF|ORGAN_OF|UNIT_OF|POST_IN|POST_OF|ACCREDITED_TO|ORGANISED_BY|IN_COUNTRY|EDITION_OF|PART_OF|ON_MARGINS_OF|HOSTED_BY|CONCERNS|ABOUT|DEPOSITED_WITH|SUPPLEMENTS]->(«target») WHERE «target».id IN «ids» AND «target» <> «one»\n  RETURN «one» AS «source», «target», CASE type(«link») WHEN 'ORGAN_OF' THEN 'COUNTRY' WHEN 'UNIT_OF' THEN 'PART_OF' WHEN 'POST_IN' THEN 'AGENCY' WHEN 'POST_OF' THEN 'COUNTRY' WHEN 'SEATED_IN' THEN 'COUNTRY' WHEN 'IN_COUNTRY' THEN 'COUNTRY' WHEN 'EDITION_OF' THEN 'SERIES'\n    WHEN 'ORGANISED_BY' THEN 'ORGANISER' WHEN 'HOSTED_BY' THEN 'HOST' WHEN 'ABOUT' THEN 'TOPIC' WHEN 'DEPOSITED_WITH' THEN 'DEPOSITARY' WHEN 'PUBLISHED_BY' THEN 'SOURCE' ELSE type(«link») END AS «kind»\n  UNION ALL\n  MATCH («one»)<-[:AT_EVENT]-(:Asserted)<-[:INVOLVED_IN]-(«source») WHERE «source».id IN «ids»\n  RETURN «source», «one» AS «target», 'PARTICIPATION' AS «kind»\n  UNION ALL\n  MATCH («one»)-[«link»:HAS|HAS_MEMBERSHIP|PERFORMED]->(:Asserted)-[:OF|IN|UNDER]->(«target») WHERE «target».id IN «ids» AND «target» <> «one»\n  RETURN «one» AS «source», «target», CASE type(«link») WHEN 'HAS' THEN 'TENURE' WHEN 'HAS_MEMBERSHIP' THEN 'MEMBERSHIP' ELSE 'ACTION' END AS «kind»\n}\nWITH «source».id AS «source», «target».id AS «target», «kind», count(*) AS «number»",
  "tail": "match",
  "order": [
    {
      "expression": "«source»",
      "descending": false
    },
    {
      "expression": "«target»",
      "descending": false
    },
    {
      "expression": "«kind»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH 'series:octopus-conference' AS start, [] AS found\nWITH [start] + [one IN found | one[0]] AS ids\nUNWIND ids AS wanted\nMATCH (one:Entity {id: wanted})\nCALL (one, ids) {\n  MATCH (one)-[link:SEATED_IN|PUBLISHED_BY|COPY_OF|SUCCESSOR_OF|ORGAN_OF|UNIT_OF|POST_IN|POST_OF|ACCREDITED_TO|ORGANISED_BY|IN_COUNTRY|EDITION_OF|PART_OF|ON_MARGINS_OF|HOSTED_BY|CONCERNS|ABOUT|DEPOSITED_WITH|SUPPLEMENTS]->(target) WHERE target.id IN ids AND target <> one\n  RETURN one AS source, target, CASE type(link) WHEN 'ORGAN_OF' THEN 'COUNTRY' WHEN 'UNIT_OF' THEN 'PART_OF' WHEN 'POST_IN' THEN 'AGENCY' WHEN 'POST_OF' THEN 'COUNTRY' WHEN 'SEATED_IN' THEN 'COUNTRY' WHEN 'IN_COUNTRY' THEN 'COUNTRY' WHEN 'EDITION_OF' THEN 'SERIES'\n    WHEN 'ORGANISED_BY' THEN 'ORGANISER' WHEN 'HOSTED_BY' THEN 'HOST' WHEN 'ABOUT' THEN 'TOPIC' WHEN 'DEPOSITED_WITH' THEN 'DEPOSITARY' WHEN 'PUBLISHED_BY' THEN 'SOURCE' ELSE type(link) END AS kind\n  UNION ALL\n  MATCH (one)<-[:AT_EVENT]-(:Asserted)<-[:INVOLVED_IN]-(source) WHERE source.id IN ids\n  RETURN source, one AS target, 'PARTICIPATION' AS kind\n  UNION ALL\n  MATCH (one)-[link:HAS|HAS_MEMBERSHIP|PERFORMED]->(:Asserted)-[:OF|IN|UNDER]->(target) WHERE target.id IN ids AND target <> one\n  RETURN one AS source, target, CASE type(link) WHEN 'HAS' THEN 'TENURE' WHEN 'HAS_MEMBERSHIP' THEN 'MEMBERSHIP' ELSE 'ACTION' END AS kind\n}\nWITH source.id AS source, target.id AS target, kind, count(*) AS number\nRETURN source, target, kind, number AS count\nORDER BY source, target, kind"
};

/** What is linked to these, directly or by a fact; and how many different neighbours it can have at most, by its relationships alone: a participation involves five things at most, any other fact leads to one. */
export const neighbourhoodNext: Statement = {
  "sort": "statement",
  "name": "neighbourhood/next",
  "summary": "What is linked to these, directly or by a fact; and how many different neighbours it can have at most, by its relationships alone: a participation involves five things at most, any other fact leads to one.",
  "params": [
    {
      "name": "frontier",
      "type": "[ID!]!"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "ID!"
    },
    {
      "name": "bound",
      "type": "Int!"
    }
  ],
  "text": "CYPHER 5\nUNWIND $frontier AS wanted\nMATCH (one:Entity {id: wanted})\nCALL (one) {\n  MATCH (one)-[:SEATED_IN|PUBLISHED_BY|COPY_OF|SUCCESSOR_OF|ORGAN_OF|UNIT_OF|POST_IN|POST_OF|ACCREDITED_TO|ORGANISED_BY|IN_COUNTRY|EDITION_OF|PART_OF|ON_MARGINS_OF|HOSTED_BY|CONCERNS|ABOUT|DEPOSITED_WITH|SUPPLEMENTS]-(next:Shown)\n  RETURN next\n  UNION\n  MATCH (one)-[:INVOLVED_IN]->(:Asserted)-[:AT_EVENT]->(next:Event)\n  RETURN next\n  UNION\n  MATCH (one)<-[:AT_EVENT]-(:Asserted)<-[:INVOLVED_IN]-(next)\n  RETURN next\n  UNION\n  MATCH (one)-[:HAS|HAS_MEMBERSHIP|PERFORMED]->(:Asserted)-[:OF|IN|UNDER]->(next)\n  RETURN next\n  UNION\n  MATCH (one)<-[:OF|IN|UNDER]-(:Asserted)<-[:HAS|HAS_MEMBERSHIP|PERFORMED]-(next)\n  RETURN next\n}\nWITH DISTINCT next\nRETURN next.id AS id, COUNT { (next)--() } + 4 * COUNT { (next)<-[:AT_EVENT]-() } AS bound\nORDER BY id"
};

/** The neighbours, nearest and best connected first. */
export const neighbourhoodNodes: Hop = {
  "sort": "hop",
  "name": "neighbourhood/nodes",
  "summary": "The neighbours, nearest and best connected first.",
  "from": [
    {
      "name": "found",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«found»"
    }
  ],
  "to": [
    {
      "name": "node",
      "type": "Node",
      "list": false,
      "nullable": false,
      "expression": "«entity»"
    },
    {
      "name": "distance",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«far»"
    },
    {
      "name": "degree",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«linked»"
    }
  ],
  "single": false,
  "params": [],
  "body": "UNWIND range(0, size(«found») - 1) AS «place»\nWITH «place», «found»[«place»] AS «one»\nMATCH («entity»:Entity {id: «one»[0]})\nWITH «place», «entity», «one»[1] AS «far», «one»[2] AS «linked»",
  "tail": "match",
  "order": [
    {
      "expression": "«place»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH [] AS found\nUNWIND range(0, size(found) - 1) AS place\nWITH place, found[place] AS one\nMATCH (entity:Entity {id: one[0]})\nWITH place, entity, one[1] AS far, one[2] AS linked\nRETURN entity AS node, far AS distance, linked AS degree\nORDER BY place"
};

/** What was found around something: the neighbours with distance and degree, the start, and how many of each kind were left out. */
export const neighbourhoodResult: Hop = {
  "sort": "hop",
  "name": "neighbourhood/result",
  "summary": "What was found around something: the neighbours with distance and degree, the start, and how many of each kind were left out.",
  "from": [],
  "to": [
    {
      "name": "start",
      "type": "ID",
      "list": false,
      "nullable": false,
      "expression": "$of"
    },
    {
      "name": "found",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«found»"
    },
    {
      "name": "hiddenKinds",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "$hidden"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "of",
      "type": "ID!"
    },
    {
      "name": "neighbours",
      "type": "[[ANY]]"
    },
    {
      "name": "hidden",
      "type": "[[ANY]]"
    }
  ],
  "body": "WITH $neighbours AS «found»",
  "tail": "match",
  "order": [
    {
      "expression": "$of",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH $neighbours AS found\nRETURN $of AS start, found, $hidden AS hiddenKinds\nORDER BY start"
};

/** Anything on record that has this id: an entity, a fact or a claim. */
export const nodesById: Hop = {
  "sort": "hop",
  "name": "nodes/by-id",
  "summary": "Anything on record that has this id: an entity, a fact or a claim.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Node",
      "list": false,
      "nullable": false,
      "expression": "«found»"
    }
  ],
  "single": true,
  "params": [
    {
      "name": "id",
      "type": "ID!"
    }
  ],
  "body": "CALL () {\n  MATCH («entity»:Entity {id: $id}) WHERE «entity»:Shown\n  RETURN «entity» AS «found»\n  UNION\n  MATCH («fact»:Fact {id: $id}) WHERE «fact»:Shown\n  RETURN «fact» AS «found»\n  UNION\n  MATCH («claim»:Claim {id: $id})\n  RETURN «claim» AS «found»\n}\nWITH «found»",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nCALL () {\n  MATCH (entity:Entity {id: $id}) WHERE entity:Shown\n  RETURN entity AS found\n  UNION\n  MATCH (fact:Fact {id: $id}) WHERE fact:Shown\n  RETURN fact AS found\n  UNION\n  MATCH (claim:Claim {id: $id})\n  RETURN claim AS found\n}\nWITH found\nRETURN found AS that"
};

/** What has these ids, in the order of the ids; null where nothing has one. */
export const nodesByIds: Hop = {
  "sort": "hop",
  "name": "nodes/by-ids",
  "summary": "What has these ids, in the order of the ids; null where nothing has one.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Node",
      "list": false,
      "nullable": true,
      "expression": "«found»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "ids",
      "type": "[ID!]!"
    }
  ],
  "body": "UNWIND range(0, size($ids) - 1) AS «place»\nWITH «place», $ids[«place»] AS «wanted»\nOPTIONAL CALL («wanted») {\n  MATCH («entity»:Entity {id: «wanted»}) WHERE «entity»:Shown\n  RETURN «entity» AS «found»\n  UNION\n  MATCH («fact»:Fact {id: «wanted»}) WHERE «fact»:Shown\n  RETURN «fact» AS «found»\n  UNION\n  MATCH («claim»:Claim {id: «wanted»})\n  RETURN «claim» AS «found»\n}\nWITH «place», «found»",
  "tail": "match",
  "order": [
    {
      "expression": "«place»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nUNWIND range(0, size($ids) - 1) AS place\nWITH place, $ids[place] AS wanted\nOPTIONAL CALL (wanted) {\n  MATCH (entity:Entity {id: wanted}) WHERE entity:Shown\n  RETURN entity AS found\n  UNION\n  MATCH (fact:Fact {id: wanted}) WHERE fact:Shown\n  RETURN fact AS found\n  UNION\n  MATCH (claim:Claim {id: wanted})\n  RETURN claim AS found\n}\nWITH place, found\nRETURN found AS that\nORDER BY place"
};

/** The further names of something, in the order in which they were told. */
export const nodesNames: Hop = {
  "sort": "hop",
  "name": "nodes/names",
  "summary": "The further names of something, in the order in which they were told.",
  "from": [
    {
      "name": "this",
      "type": "Entity",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "text",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«entry».text"
    },
    {
      "name": "lang",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«entry».lang"
    },
    {
      "name": "kind",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«entry».kind"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[«named»:NAMED]->(«entry»:Name)\nWHERE «entry».field IS NULL",
  "tail": "where",
  "order": [
    {
      "expression": "«named».place",
      "descending": false
    },
    {
      "expression": "«entry».text",
      "descending": false
    },
    {
      "expression": "coalesce(«entry».lang, '')",
      "descending": false
    },
    {
      "expression": "coalesce(«entry».kind, '')",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'convention:hanoi-convention'})\nMATCH (this)-[named:NAMED]->(entry:Name)\nWHERE entry.field IS NULL\nRETURN entry.text AS text, entry.lang AS lang, entry.kind AS kind\nORDER BY named.place, entry.text, coalesce(entry.lang, ''), coalesce(entry.kind, '')"
};

/** The one of its kind that has this id. */
export const officialsById: Hop = {
  "sort": "hop",
  "name": "officials/by-id",
  "summary": "The one of its kind that has this id.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [
    {
      "name": "id",
      "type": "ID!"
    }
  ],
  "body": "MATCH («that»:Entity {id: $id}) WHERE «that»:Official AND «that»:Shown",
  "tail": "where",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Entity {id: $id}) WHERE that:Official AND that:Shown\nRETURN that"
};

/** Officials at the same events, the most events first. */
export const officialsCoAttendees: Hop = {
  "sort": "hop",
  "name": "officials/co-attendees",
  "summary": "Officials at the same events, the most events first.",
  "from": [
    {
      "name": "this",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "official",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«official»"
    },
    {
      "name": "events",
      "type": "Event",
      "list": true,
      "nullable": false,
      "expression": "«events»"
    },
    {
      "name": "eventCount",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "size(«events»)"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "periodFrom",
      "type": "Date!"
    },
    {
      "name": "periodTo",
      "type": "Date!"
    },
    {
      "name": "hasPeriod",
      "type": "Boolean!"
    },
    {
      "name": "minimumEvents",
      "type": "Int!"
    },
    {
      "name": "withoutMeeting",
      "type": "Boolean!"
    }
  ],
  "body": "CALL («this») {\n  MATCH («this»)-[:TOOK_PART]->(«one»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(:Meeting)<-[:AT_EVENT]-(«another»:Participation {status: 'ATTENDED'})<-[:TOOK_PART]-(«counterpart»:Official)\n  WHERE $withoutMeeting AND «one».side <> «another».side\n  RETURN collect(DISTINCT «counterpart») AS «met»\n}\nMATCH («this»)-[:ATTENDED]->(«event»:Event)<-[:ATTENDED]-(«official»:Official)\nWHERE «official» <> «this» AND NOT «official» IN «met» AND (NOT $hasPeriod OR («event».latest >= $periodFrom AND «event».earliest <= $periodTo))\nWITH «official», collect(DISTINCT «event») AS «events»\nWHERE size(«events») >= $minimumEvents",
  "tail": "where",
  "order": [
    {
      "expression": "size(«events»)",
      "descending": true
    },
    {
      "expression": "«official».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'official:luong-tam-quang'})\nCALL (this) {\n  MATCH (this)-[:TOOK_PART]->(one:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(:Meeting)<-[:AT_EVENT]-(another:Participation {status: 'ATTENDED'})<-[:TOOK_PART]-(counterpart:Official)\n  WHERE $withoutMeeting AND one.side <> another.side\n  RETURN collect(DISTINCT counterpart) AS met\n}\nMATCH (this)-[:ATTENDED]->(event:Event)<-[:ATTENDED]-(official:Official)\nWHERE official <> this AND NOT official IN met AND (NOT $hasPeriod OR (event.latest >= $periodFrom AND event.earliest <= $periodTo))\nWITH official, collect(DISTINCT event) AS events\nWHERE size(events) >= $minimumEvents\nRETURN official, events, size(events) AS eventCount\nORDER BY eventCount DESC, official.id"
};

/** Those of a kind that match, by name. */
export const officialsList: Hop = {
  "sort": "hop",
  "name": "officials/list",
  "summary": "Those of a kind that match, by name.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («that»:Official) WHERE «that»:Shown AND «that».name IS NOT NULL",
  "tail": "where",
  "order": [
    {
      "expression": "«that».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Official) WHERE that:Shown AND that.name IS NOT NULL\nRETURN that\nORDER BY that.name, that.id"
};

/** For whom an official acts through the posts held on a day: the post's country, else its agency. */
export const officialsRepresents: Hop = {
  "sort": "hop",
  "name": "officials/represents",
  "summary": "For whom an official acts through the posts held on a day: the post's country, else its agency.",
  "from": [
    {
      "name": "this",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "asOf",
      "type": "Date"
    }
  ],
  "body": "MATCH («this»)-[:HAS]->(«tenure»:Tenure)-[:OF]->(«post»:Post)\nWHERE «tenure».certainFrom <= $asOf AND «tenure».certainTo >= $asOf\nMATCH («post»)-[«link»:POST_OF|POST_IN]->(«side»)\nWHERE «link»:POST_OF OR NOT EXISTS { («post»)-[:POST_OF]->() }\nWITH DISTINCT «side» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'official:to-lam'})\nMATCH (this)-[:HAS]->(tenure:Tenure)-[:OF]->(post:Post)\nWHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf\nMATCH (post)-[link:POST_OF|POST_IN]->(side)\nWHERE link:POST_OF OR NOT EXISTS { (post)-[:POST_OF]->() }\nWITH DISTINCT side AS that\nRETURN that\nORDER BY that.name, that.id"
};

/** The treaty acts that an official signed in person, the newest first. */
export const officialsSigned: Hop = {
  "sort": "hop",
  "name": "officials/signed",
  "summary": "The treaty acts that an official signed in person, the newest first.",
  "from": [
    {
      "name": "this",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "TreatyAction",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:SIGNED_BY]-(«that»:Action)",
  "tail": "match",
  "order": [
    {
      "expression": "coalesce(«that».latest, '')",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'official:lounas-meghremane'})\nMATCH (this)<-[:SIGNED_BY]-(that:Action)\nRETURN that\nORDER BY coalesce(that.latest, '') DESC, that.id"
};

/** The tenures of an official that certainly cover a day, the latest first. */
export const officialsTenuresAsOf: Hop = {
  "sort": "hop",
  "name": "officials/tenures-as-of",
  "summary": "The tenures of an official that certainly cover a day, the latest first.",
  "from": [
    {
      "name": "this",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Tenure",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "asOf",
      "type": "Date"
    },
    {
      "name": "possible",
      "type": "Boolean"
    }
  ],
  "body": "MATCH («this»)-[:HAS]->(«that»:Tenure)\nWHERE CASE WHEN $possible THEN «that».possibleFrom <= $asOf AND «that».possibleTo >= $asOf ELSE «that».certainFrom <= $asOf AND «that».certainTo >= $asOf END",
  "tail": "where",
  "order": [
    {
      "expression": "«that».certainFrom",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'official:to-lam'})\nMATCH (this)-[:HAS]->(that:Tenure)\nWHERE CASE WHEN $possible THEN that.possibleFrom <= $asOf AND that.possibleTo >= $asOf ELSE that.certainFrom <= $asOf AND that.certainTo >= $asOf END\nRETURN that\nORDER BY that.certainFrom DESC, that.id"
};

/** The posts that an official holds or held, the latest first. */
export const officialsTenures: Hop = {
  "sort": "hop",
  "name": "officials/tenures",
  "summary": "The posts that an official holds or held, the latest first.",
  "from": [
    {
      "name": "this",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Tenure",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[:HAS]->(«that»:Tenure)",
  "tail": "match",
  "order": [
    {
      "expression": "«that».certainFrom",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'official:to-lam'})\nMATCH (this)-[:HAS]->(that:Tenure)\nRETURN that\nORDER BY that.certainFrom DESC, that.id"
};

/** Held a post of this country or agency, or took part on its behalf, at any time. */
export const officialsWhereActedFor: Predicate = {
  "sort": "predicate",
  "name": "officials/where-acted-for",
  "summary": "Held a post of this country or agency, or took part on its behalf, at any time.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "actedFor",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  CALL () {\n    MATCH (:Entity {id: $actedFor})<-[:POST_OF|POST_IN]-(:Post)<-[:OF]-(:Asserted)<-[:HAS]-(«one»:Official)\n    RETURN «one»\n    UNION\n    MATCH (:Entity {id: $actedFor})<-[:ON_BEHALF_OF]-(:Participation {status: 'ATTENDED'})<-[:TOOK_PART]-(«one»:Official)\n    RETURN «one»\n  }\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL () {\n    MATCH (:Entity {id: $actedFor})<-[:POST_OF|POST_IN]-(:Post)<-[:OF]-(:Asserted)<-[:HAS]-(one:Official)\n    RETURN one\n    UNION\n    MATCH (:Entity {id: $actedFor})<-[:ON_BEHALF_OF]-(:Participation {status: 'ATTENDED'})<-[:TOOK_PART]-(one:Official)\n    RETURN one\n  }\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Official)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Was present so in this event itself: one participation meets all that is given. */
export const officialsWhereAttendedEvent: Predicate = {
  "sort": "predicate",
  "name": "officials/where-attended-event",
  "summary": "Was present so in this event itself: one participation meets all that is given.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "params": [
    {
      "name": "statuses",
      "type": "[ParticipationStatus!]"
    },
    {
      "name": "event",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $event})<-[:AT_EVENT]-(«participation»:Participation)<-[:INVOLVED_IN]-(«one»:Official)\n  WHERE «participation».status IN coalesce($statuses, ['ATTENDED']) /* where */\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $event})<-[:AT_EVENT]-(participation:Participation)<-[:INVOLVED_IN]-(one:Official)\n  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Official)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Was present so in an edition of this series: one participation meets all that is given. */
export const officialsWhereAttendedSeries: Predicate = {
  "sort": "predicate",
  "name": "officials/where-attended-series",
  "summary": "Was present so in an edition of this series: one participation meets all that is given.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "params": [
    {
      "name": "statuses",
      "type": "[ParticipationStatus!]"
    },
    {
      "name": "series",
      "type": "ID!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $series})<-[:EDITION_OF]-(:Event)<-[:AT_EVENT]-(«participation»:Participation)<-[:INVOLVED_IN]-(«one»:Official)\n  WHERE «participation».status IN coalesce($statuses, ['ATTENDED']) /* where */\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $series})<-[:EDITION_OF]-(:Event)<-[:AT_EVENT]-(participation:Participation)<-[:INVOLVED_IN]-(one:Official)\n  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Official)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Was present so: one participation meets all that is given. */
export const officialsWhereAttended: Predicate = {
  "sort": "predicate",
  "name": "officials/where-attended",
  "summary": "Was present so: one participation meets all that is given.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "params": [
    {
      "name": "statuses",
      "type": "[ParticipationStatus!]"
    }
  ],
  "once": "",
  "condition": "EXISTS {\n  MATCH («that»)-[:INVOLVED_IN]->(«participation»:Participation)\n  WHERE «participation».status IN coalesce($statuses, ['ATTENDED']) /* where */\n}",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Official)\nWHERE EXISTS {\n  MATCH (that)-[:INVOLVED_IN]->(participation:Participation)\n  WHERE participation.status IN coalesce($statuses, ['ATTENDED']) /* where */\n}\nRETURN that"
};

/** Holds such a post on a day; found from what is named. */
export const officialsWhereHoldsAccreditedTo: Predicate = {
  "sort": "predicate",
  "name": "officials/where-holds-accredited-to",
  "summary": "Holds such a post on a day; found from what is named.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "tenure",
      "type": "Tenure",
      "list": false,
      "nullable": false,
      "expression": "«tenure»"
    },
    {
      "name": "post",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«post»"
    }
  ],
  "params": [
    {
      "name": "accreditedTo",
      "type": "ID!"
    },
    {
      "name": "asOf",
      "type": "Date!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $accreditedTo})<-[:ACCREDITED_TO]-(«post»:Post)<-[:OF]-(«tenure»:Tenure)<-[:HAS]-(«one»:Official)\n  WHERE «tenure».certainFrom <= $asOf AND «tenure».certainTo >= $asOf /* where */\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $accreditedTo})<-[:ACCREDITED_TO]-(post:Post)<-[:OF]-(tenure:Tenure)<-[:HAS]-(one:Official)\n  WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf /* where */\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Official)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Holds such a post on a day; found from what is named. */
export const officialsWhereHoldsAgency: Predicate = {
  "sort": "predicate",
  "name": "officials/where-holds-agency",
  "summary": "Holds such a post on a day; found from what is named.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "tenure",
      "type": "Tenure",
      "list": false,
      "nullable": false,
      "expression": "«tenure»"
    },
    {
      "name": "post",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«post»"
    }
  ],
  "params": [
    {
      "name": "agency",
      "type": "ID!"
    },
    {
      "name": "asOf",
      "type": "Date!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $agency})<-[:POST_IN]-(«post»:Post)<-[:OF]-(«tenure»:Tenure)<-[:HAS]-(«one»:Official)\n  WHERE «tenure».certainFrom <= $asOf AND «tenure».certainTo >= $asOf /* where */\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $agency})<-[:POST_IN]-(post:Post)<-[:OF]-(tenure:Tenure)<-[:HAS]-(one:Official)\n  WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf /* where */\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Official)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Holds such a post on a day; found from what is named. */
export const officialsWhereHoldsCountry: Predicate = {
  "sort": "predicate",
  "name": "officials/where-holds-country",
  "summary": "Holds such a post on a day; found from what is named.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "tenure",
      "type": "Tenure",
      "list": false,
      "nullable": false,
      "expression": "«tenure»"
    },
    {
      "name": "post",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«post»"
    }
  ],
  "params": [
    {
      "name": "country",
      "type": "ID!"
    },
    {
      "name": "asOf",
      "type": "Date!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $country})<-[:POST_OF]-(«post»:Post)<-[:OF]-(«tenure»:Tenure)<-[:HAS]-(«one»:Official)\n  WHERE «tenure».certainFrom <= $asOf AND «tenure».certainTo >= $asOf /* where */\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $country})<-[:POST_OF]-(post:Post)<-[:OF]-(tenure:Tenure)<-[:HAS]-(one:Official)\n  WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf /* where */\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Official)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Holds such a post on a day; found from what is named. */
export const officialsWhereHoldsPost: Predicate = {
  "sort": "predicate",
  "name": "officials/where-holds-post",
  "summary": "Holds such a post on a day; found from what is named.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "tenure",
      "type": "Tenure",
      "list": false,
      "nullable": false,
      "expression": "«tenure»"
    },
    {
      "name": "post",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«post»"
    }
  ],
  "params": [
    {
      "name": "post",
      "type": "ID!"
    },
    {
      "name": "asOf",
      "type": "Date!"
    }
  ],
  "once": "CALL () {\n  MATCH («post»:Entity {id: $post})<-[:OF]-(«tenure»:Tenure)<-[:HAS]-(«one»:Official)\n  WHERE «tenure».certainFrom <= $asOf AND «tenure».certainTo >= $asOf /* where */\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (post:Entity {id: $post})<-[:OF]-(tenure:Tenure)<-[:HAS]-(one:Official)\n  WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf /* where */\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Official)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Holds such a post on a day. */
export const officialsWhereHolds: Predicate = {
  "sort": "predicate",
  "name": "officials/where-holds",
  "summary": "Holds such a post on a day.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "tenure",
      "type": "Tenure",
      "list": false,
      "nullable": false,
      "expression": "«tenure»"
    },
    {
      "name": "post",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«post»"
    }
  ],
  "params": [
    {
      "name": "asOf",
      "type": "Date!"
    }
  ],
  "once": "",
  "condition": "EXISTS {\n  MATCH («that»)-[:HAS]->(«tenure»:Tenure)-[:OF]->(«post»:Post)\n  WHERE «tenure».certainFrom <= $asOf AND «tenure».certainTo >= $asOf /* where */\n}",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Official)\nWHERE EXISTS {\n  MATCH (that)-[:HAS]->(tenure:Tenure)-[:OF]->(post:Post)\n  WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf /* where */\n}\nRETURN that"
};

/** One of these. */
export const officialsWhereIds: Predicate = {
  "sort": "predicate",
  "name": "officials/where-ids",
  "summary": "One of these.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "ids",
      "type": "[ID!]!"
    }
  ],
  "once": "",
  "condition": "«that»:Entity AND «that».id IN $ids",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Official)\nWHERE that:Entity AND that.id IN $ids\nRETURN that"
};

/** Met this party so, in at least so many meetings. */
export const officialsWhereMetParty: Predicate = {
  "sort": "predicate",
  "name": "officials/where-met-party",
  "summary": "Met this party so, in at least so many meetings.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "own",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«own»"
    },
    {
      "name": "other",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«other»"
    },
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    }
  ],
  "params": [
    {
      "name": "party",
      "type": "ID!"
    },
    {
      "name": "atLeast",
      "type": "Int!"
    }
  ],
  "once": "CALL () {\n  CALL (*) {\n    WITH $atLeast AS «least» WHERE «least» < 1\n    MATCH («one»:Official)\n    RETURN «one»\n    UNION\n    MATCH (:Entity {id: $party})-[:INVOLVED_IN]->(«other»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»:Meeting)<-[:AT_EVENT]-(«own»:Participation {status: 'ATTENDED'})<-[:INVOLVED_IN]-(«one»:Official)\n    WHERE «own».side <> «other».side AND «own».party <> «other».party /* where */\n    WITH «one», count(DISTINCT «meeting») AS «times» WHERE «times» >= $atLeast\n    RETURN «one»\n  }\n  RETURN collect(«one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL (*) {\n    WITH $atLeast AS least WHERE least < 1\n    MATCH (one:Official)\n    RETURN one\n    UNION\n    MATCH (:Entity {id: $party})-[:INVOLVED_IN]->(other:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(own:Participation {status: 'ATTENDED'})<-[:INVOLVED_IN]-(one:Official)\n    WHERE own.side <> other.side AND own.party <> other.party /* where */\n    WITH one, count(DISTINCT meeting) AS times WHERE times >= $atLeast\n    RETURN one\n  }\n  RETURN collect(one.id) AS found\n}\nMATCH (that:Official)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Met so, in at least so many meetings. */
export const officialsWhereMet: Predicate = {
  "sort": "predicate",
  "name": "officials/where-met",
  "summary": "Met so, in at least so many meetings.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [
    {
      "name": "own",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«own»"
    },
    {
      "name": "other",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«other»"
    },
    {
      "name": "meeting",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«meeting»"
    }
  ],
  "params": [
    {
      "name": "atLeast",
      "type": "Int!"
    }
  ],
  "once": "CALL () {\n  CALL (*) {\n    WITH $atLeast AS «least» WHERE «least» < 1\n    MATCH («one»:Official)\n    RETURN «one»\n    UNION\n    MATCH («one»:Official)-[:INVOLVED_IN]->(«own»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»:Meeting)<-[:AT_EVENT]-(«other»:Participation {status: 'ATTENDED'})\n    WHERE «own».side <> «other».side AND «own».party <> «other».party /* where */\n    WITH «one», count(DISTINCT «meeting») AS «times» WHERE «times» >= $atLeast\n    RETURN «one»\n  }\n  RETURN collect(«one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL (*) {\n    WITH $atLeast AS least WHERE least < 1\n    MATCH (one:Official)\n    RETURN one\n    UNION\n    MATCH (one:Official)-[:INVOLVED_IN]->(own:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(other:Participation {status: 'ATTENDED'})\n    WHERE own.side <> other.side AND own.party <> other.party /* where */\n    WITH one, count(DISTINCT meeting) AS times WHERE times >= $atLeast\n    RETURN one\n  }\n  RETURN collect(one.id) AS found\n}\nMATCH (that:Official)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Represents this country or agency through a post held on a day: the post's country, else its agency. */
export const officialsWhereRepresents: Predicate = {
  "sort": "predicate",
  "name": "officials/where-represents",
  "summary": "Represents this country or agency through a post held on a day: the post's country, else its agency.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "represents",
      "type": "ID!"
    },
    {
      "name": "asOf",
      "type": "Date!"
    }
  ],
  "once": "CALL () {\n  MATCH (:Entity {id: $represents})<-[«link»:POST_OF|POST_IN]-(«post»:Post)<-[:OF]-(«tenure»:Tenure)<-[:HAS]-(«one»:Official)\n  WHERE «tenure».certainFrom <= $asOf AND «tenure».certainTo >= $asOf AND («link»:POST_OF OR NOT EXISTS { («post»)-[:POST_OF]->() })\n  RETURN collect(DISTINCT «one».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  MATCH (:Entity {id: $represents})<-[link:POST_OF|POST_IN]-(post:Post)<-[:OF]-(tenure:Tenure)<-[:HAS]-(one:Official)\n  WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf AND (link:POST_OF OR NOT EXISTS { (post)-[:POST_OF]->() })\n  RETURN collect(DISTINCT one.id) AS found\n}\nMATCH (that:Official)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** Called so, or with a name whose words begin so. */
export const officialsWhereText: Predicate = {
  "sort": "predicate",
  "name": "officials/where-text",
  "summary": "Called so, or with a name whose words begin so.",
  "of": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "text",
      "type": "String!"
    }
  ],
  "once": "CALL () {\n  CALL db.index.fulltext.queryNodes('spellings', $text) YIELD node AS «hit»\n  OPTIONAL MATCH («named»:Entity)-[:NAMED]->(«hit»)\n  WITH coalesce(«named», «hit») AS «entity»\n  WHERE «entity»:Official\n  RETURN collect(DISTINCT «entity».id) AS «found»\n}",
  "condition": "«that»:Entity AND «that».id IN «found»",
  "same": "",
  "text": "CYPHER 5\nCALL () {\n  CALL db.index.fulltext.queryNodes('spellings', $text) YIELD node AS hit\n  OPTIONAL MATCH (named:Entity)-[:NAMED]->(hit)\n  WITH coalesce(named, hit) AS entity\n  WHERE entity:Official\n  RETURN collect(DISTINCT entity.id) AS found\n}\nMATCH (that:Official)\nWHERE that:Entity AND that.id IN found\nRETURN that"
};

/** The event of a participation. */
export const participationsEvent: Hop = {
  "sort": "hop",
  "name": "participations/event",
  "summary": "The event of a participation.",
  "from": [
    {
      "name": "this",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:AT_EVENT]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})\nMATCH (this)-[:AT_EVENT]->(that)\nRETURN that"
};

/** Who held the post of an unnamed participant on a day of the event: only for a post of one holder, and only if the tenures that cover such a day are all of one official. */
export const participationsInferredHolder: Hop = {
  "sort": "hop",
  "name": "participations/inferred-holder",
  "summary": "Who held the post of an unnamed participant on a day of the event: only for a post of one holder, and only if the tenures that cover such a day are all of one official.",
  "from": [
    {
      "name": "this",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "official",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«official»"
    },
    {
      "name": "tenure",
      "type": "Tenure",
      "list": false,
      "nullable": false,
      "expression": "«tenure»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[:IN_CAPACITY_OF]->(«post»:Post {single: true}), («this»)-[:AT_EVENT]->(«event»:Event)\nWHERE NOT EXISTS { (:Official)-[:TOOK_PART]->(«this») } AND «event».latest IS NOT NULL\nMATCH («post»)<-[:OF]-(«covering»:Tenure)\nWHERE «covering».certainFrom <= «event».latest AND «covering».certainTo >= «event».earliest AND «covering».certainFrom <= «covering».certainTo\nMATCH («holder»:Official)-[:HAS]->(«covering»)\nWITH «holder», «covering» ORDER BY «covering».id\nWITH «holder», collect(«covering»)[0] AS «first»\nWITH collect([«holder», «first»]) AS «holders»\nWHERE size(«holders») = 1\nUNWIND «holders» AS «one»\nWITH «one»[0] AS «official», «one»[1] AS «tenure»",
  "tail": "match",
  "order": [
    {
      "expression": "«tenure».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'participation:ambassador-vu.gha.octopus-2025.gha'})\nMATCH (this)-[:IN_CAPACITY_OF]->(post:Post {single: true}), (this)-[:AT_EVENT]->(event:Event)\nWHERE NOT EXISTS { (:Official)-[:TOOK_PART]->(this) } AND event.latest IS NOT NULL\nMATCH (post)<-[:OF]-(covering:Tenure)\nWHERE covering.certainFrom <= event.latest AND covering.certainTo >= event.earliest AND covering.certainFrom <= covering.certainTo\nMATCH (holder:Official)-[:HAS]->(covering)\nWITH holder, covering ORDER BY covering.id\nWITH holder, collect(covering)[0] AS first\nWITH collect([holder, first]) AS holders\nWHERE size(holders) = 1\nUNWIND holders AS one\nWITH one[0] AS official, one[1] AS tenure\nRETURN official, tenure\nORDER BY tenure.id"
};

/** The names that the label of a participation is made of. */
export const participationsLabelParts: Hop = {
  "sort": "hop",
  "name": "participations/label-parts",
  "summary": "The names that the label of a participation is made of.",
  "from": [
    {
      "name": "this",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "official",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "CASE WHEN «actor»:Official THEN «actor».name END"
    },
    {
      "name": "post",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«post».title"
    },
    {
      "name": "agency",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "CASE WHEN NOT «actor»:Official THEN «actor».name END"
    },
    {
      "name": "side",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«side».name"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[:AT_EVENT]->()\nOPTIONAL MATCH («this»)<-[:TOOK_PART]-(«actor»)\nOPTIONAL MATCH («this»)-[:IN_CAPACITY_OF]->(«post»:Post)\nOPTIONAL MATCH («this»)-[:ON_BEHALF_OF]->(«side»)\nWITH «actor», «post», «side»",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})\nMATCH (this)-[:AT_EVENT]->()\nOPTIONAL MATCH (this)<-[:TOOK_PART]-(actor)\nOPTIONAL MATCH (this)-[:IN_CAPACITY_OF]->(post:Post)\nOPTIONAL MATCH (this)-[:ON_BEHALF_OF]->(side)\nWITH actor, post, side\nRETURN CASE WHEN actor:Official THEN actor.name END AS official, post.title AS post, CASE WHEN NOT actor:Official THEN actor.name END AS agency, side.name AS side"
};

/** The members of a delegation, the most senior first. */
export const participationsMembers: Hop = {
  "sort": "hop",
  "name": "participations/members",
  "summary": "The members of a delegation, the most senior first.",
  "from": [
    {
      "name": "members",
      "type": "Participation",
      "list": true,
      "nullable": false,
      "expression": "«members»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "UNWIND «members» AS «that»",
  "tail": "with",
  "order": [
    {
      "expression": "«that».seniority",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH [] AS members\nUNWIND members AS that\nRETURN that\nORDER BY that.seniority, that.id"
};

/** What someone took part in, or was to, themselves or through those on their behalf; the newest event first. */
export const participationsOfActor: Hop = {
  "sort": "hop",
  "name": "participations/of-actor",
  "summary": "What someone took part in, or was to, themselves or through those on their behalf; the newest event first.",
  "from": [
    {
      "name": "this",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH ()-[«link»:INVOLVED_IN]->(«that»:Participation) WHERE «link».by = «this».id AND «link».day >= ''",
  "tail": "where",
  "order": [
    {
      "expression": "«link».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "«link».by",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'country:VNM'})\nMATCH ()-[link:INVOLVED_IN]->(that:Participation) WHERE link.by = this.id AND link.day >= ''\nRETURN that\nORDER BY link.day DESC, that.id"
};

/** Participations that a row has gathered, the most senior first. */
export const participationsOfList: Hop = {
  "sort": "hop",
  "name": "participations/of-list",
  "summary": "Participations that a row has gathered, the most senior first.",
  "from": [
    {
      "name": "participations",
      "type": "Participation",
      "list": true,
      "nullable": false,
      "expression": "«participations»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "UNWIND «participations» AS «that»",
  "tail": "with",
  "order": [
    {
      "expression": "«that».seniority",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH [] AS participations\nUNWIND participations AS that\nRETURN that\nORDER BY that.seniority, that.id"
};

/** The official who took part, where the source gives a name. */
export const participationsOfficial: Hop = {
  "sort": "hop",
  "name": "participations/official",
  "summary": "The official who took part, where the source gives a name.",
  "from": [
    {
      "name": "this",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)<-[:TOOK_PART]-(«that»:Official)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})\nMATCH (this)<-[:TOOK_PART]-(that:Official)\nRETURN that"
};

/** The country or agency for which they took part. */
export const participationsOnBehalfOf: Hop = {
  "sort": "hop",
  "name": "participations/on-behalf-of",
  "summary": "The country or agency for which they took part.",
  "from": [
    {
      "name": "this",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:ON_BEHALF_OF]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})\nMATCH (this)-[:ON_BEHALF_OF]->(that)\nRETURN that"
};

/** The most exact thing known about who took part: the official, else the post, else the side itself. */
export const participationsParty: Hop = {
  "sort": "hop",
  "name": "participations/party",
  "summary": "The most exact thing known about who took part: the official, else the post, else the side itself.",
  "from": [
    {
      "name": "this",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Party",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:PARTY]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})\nMATCH (this)-[:PARTY]->(that)\nRETURN that"
};

/** The post in whose capacity they took part. */
export const participationsPost: Hop = {
  "sort": "hop",
  "name": "participations/post",
  "summary": "The post in whose capacity they took part.",
  "from": [
    {
      "name": "this",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:IN_CAPACITY_OF]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})\nMATCH (this)-[:IN_CAPACITY_OF]->(that)\nRETURN that"
};

/** In an event of one of these kinds. */
export const participationsWhereEventKinds: Predicate = {
  "sort": "predicate",
  "name": "participations/where-event-kinds",
  "summary": "In an event of one of these kinds.",
  "of": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "eventKinds",
      "type": "[EventKind!]!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («that»)-[:AT_EVENT]->(«at») WHERE «at».kind IN $eventKinds }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Participation)\nWHERE EXISTS { (that)-[:AT_EVENT]->(at) WHERE at.kind IN $eventKinds }\nRETURN that"
};

/** In this event itself. */
export const participationsWhereEvent: Predicate = {
  "sort": "predicate",
  "name": "participations/where-event",
  "summary": "In this event itself.",
  "of": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "event",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («that»)-[:AT_EVENT]->({id: $event}) }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Participation)\nWHERE EXISTS { (that)-[:AT_EVENT]->({id: $event}) }\nRETURN that"
};

/** In a post of one of these agencies. */
export const participationsWhereInPostsOf: Predicate = {
  "sort": "predicate",
  "name": "participations/where-in-posts-of",
  "summary": "In a post of one of these agencies.",
  "of": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "inPostsOf",
      "type": "[ID!]!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («that»)-[:IN_CAPACITY_OF]->()-[:POST_IN]->(«agency») WHERE «agency».id IN $inPostsOf }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Participation)\nWHERE EXISTS { (that)-[:IN_CAPACITY_OF]->()-[:POST_IN]->(agency) WHERE agency.id IN $inPostsOf }\nRETURN that"
};

/** Whether the source names the official. */
export const participationsWhereNamed: Predicate = {
  "sort": "predicate",
  "name": "participations/where-named",
  "summary": "Whether the source names the official.",
  "of": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "named",
      "type": "Boolean!"
    }
  ],
  "once": "",
  "condition": "EXISTS { (:Official)-[:TOOK_PART]->(«that») } = $named",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Participation)\nWHERE EXISTS { (:Official)-[:TOOK_PART]->(that) } = $named\nRETURN that"
};

/** On behalf of one of these countries or agencies. */
export const participationsWhereOnBehalfOf: Predicate = {
  "sort": "predicate",
  "name": "participations/where-on-behalf-of",
  "summary": "On behalf of one of these countries or agencies.",
  "of": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "onBehalfOf",
      "type": "[ID!]!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («that»)-[:ON_BEHALF_OF]->(«side») WHERE «side».id IN $onBehalfOf }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Participation)\nWHERE EXISTS { (that)-[:ON_BEHALF_OF]->(side) WHERE side.id IN $onBehalfOf }\nRETURN that"
};

/** In an event that may fall into this period. */
export const participationsWherePeriod: Predicate = {
  "sort": "predicate",
  "name": "participations/where-period",
  "summary": "In an event that may fall into this period.",
  "of": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "periodFrom",
      "type": "Date!"
    },
    {
      "name": "periodTo",
      "type": "Date!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («that»)-[:AT_EVENT]->(«at») WHERE «at».latest >= $periodFrom AND «at».earliest <= $periodTo }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Participation)\nWHERE EXISTS { (that)-[:AT_EVENT]->(at) WHERE at.latest >= $periodFrom AND at.earliest <= $periodTo }\nRETURN that"
};

/** In one of these roles. */
export const participationsWhereRoles: Predicate = {
  "sort": "predicate",
  "name": "participations/where-roles",
  "summary": "In one of these roles.",
  "of": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "roles",
      "type": "[ParticipationRole!]!"
    }
  ],
  "once": "",
  "condition": "«that».role IN $roles",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Participation)\nWHERE that.role IN $roles\nRETURN that"
};

/** In an edition of this series. */
export const participationsWhereSeries: Predicate = {
  "sort": "predicate",
  "name": "participations/where-series",
  "summary": "In an edition of this series.",
  "of": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "series",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («that»)-[:AT_EVENT]->()-[:EDITION_OF]->({id: $series}) }",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Participation)\nWHERE EXISTS { (that)-[:AT_EVENT]->()-[:EDITION_OF]->({id: $series}) }\nRETURN that"
};

/** With one of these statuses. */
export const participationsWhereStatuses: Predicate = {
  "sort": "predicate",
  "name": "participations/where-statuses",
  "summary": "With one of these statuses.",
  "of": [
    {
      "name": "that",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "statuses",
      "type": "[ParticipationStatus!]!"
    }
  ],
  "once": "",
  "condition": "«that».status IN $statuses",
  "same": "",
  "text": "CYPHER 5\nMATCH (that:Participation)\nWHERE that.status IN $statuses\nRETURN that"
};

/** Who met somebody that acted for an agency or country, by post or on its behalf, at meetings that may be used, and at which; and in how much they took part. */
export const pathsArrivals: Statement = {
  "sort": "statement",
  "name": "paths/arrivals",
  "summary": "Who met somebody that acted for an agency or country, by post or on its behalf, at meetings that may be used, and at which; and in how much they took part.",
  "params": [
    {
      "name": "arrivingAt",
      "type": "ID!"
    },
    {
      "name": "maxParticipants",
      "type": "Int!"
    },
    {
      "name": "periodFrom",
      "type": "Date!"
    },
    {
      "name": "periodTo",
      "type": "Date!"
    },
    {
      "name": "hasPeriod",
      "type": "Boolean!"
    },
    {
      "name": "avoiding",
      "type": "[ID!]!"
    }
  ],
  "columns": [
    {
      "name": "from",
      "type": "ID!"
    },
    {
      "name": "to",
      "type": "ID!"
    },
    {
      "name": "meetings",
      "type": "[ID!]!"
    },
    {
      "name": "weight",
      "type": "Int!"
    }
  ],
  "text": "CYPHER 5\nMATCH (target:Entity {id: $arrivingAt})\nCALL (target) {\n  MATCH (target)<-[:ON_BEHALF_OF]-(other:Participation {status: 'ATTENDED'})\n  RETURN other\n  UNION\n  MATCH (target)<-[:POST_IN|POST_OF]-(:Post)<-[:IN_CAPACITY_OF]-(other:Participation {status: 'ATTENDED'})\n  RETURN other\n}\nMATCH (last:Official)-[:TOOK_PART]->(other)-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(own:Participation {status: 'ATTENDED'})<-[:TOOK_PART]-(official:Official)\nWHERE own.side <> other.side AND official.id <> last.id AND meeting.size <= $maxParticipants\n  AND (NOT $hasPeriod OR (meeting.latest >= $periodFrom AND meeting.earliest <= $periodTo))\n  AND (size($avoiding) = 0 OR (NOT meeting.id IN $avoiding AND NOT EXISTS { (named)-[:INVOLVED_IN]->(own) WHERE named.id IN $avoiding } AND NOT EXISTS { (named)-[:INVOLVED_IN]->(other) WHERE named.id IN $avoiding }))\nWITH official, last, collect(DISTINCT meeting.id) AS meetings\nRETURN official.id AS from, last.id AS to, meetings, COUNT { (official)-[:TOOK_PART]->() } AS weight\nORDER BY from, to"
};

/** In how much the two ends of a search took part, by themselves, by their posts or on whose behalf it was: what a step from them would cost. */
export const pathsEnds: Statement = {
  "sort": "statement",
  "name": "paths/ends",
  "summary": "In how much the two ends of a search took part, by themselves, by their posts or on whose behalf it was: what a step from them would cost.",
  "params": [
    {
      "name": "ends",
      "type": "[ID!]!"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "ID!"
    },
    {
      "name": "weight",
      "type": "Int!"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ends AS wanted\nMATCH (end:Entity {id: wanted}) WHERE end:Shown\nRETURN end.id AS id, COUNT { (end)-[:TOOK_PART]->() } + COUNT { (end)<-[:ON_BEHALF_OF]-() } + COUNT { (end)<-[:POST_IN|POST_OF]-()<-[:IN_CAPACITY_OF]-() } AS weight\nORDER BY id"
};

/** The hops of a chain, in order. */
export const pathsHops: Hop = {
  "sort": "hop",
  "name": "paths/hops",
  "summary": "The hops of a chain, in order.",
  "from": [
    {
      "name": "hops",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«hops»"
    }
  ],
  "to": [
    {
      "name": "from",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«one»"
    },
    {
      "name": "to",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«other»"
    },
    {
      "name": "meetingIds",
      "type": "ID",
      "list": true,
      "nullable": false,
      "expression": "«ids»"
    }
  ],
  "single": false,
  "params": [],
  "body": "UNWIND range(0, size(«hops») - 1) AS «place»\nWITH «place», «hops»[«place»] AS «hop»\nMATCH («one»:Entity {id: «hop»[0]})\nMATCH («other»:Entity {id: «hop»[1]})\nWITH «place», «one», «other», «hop»[2] AS «ids»",
  "tail": "match",
  "order": [
    {
      "expression": "«place»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH [] AS hops\nUNWIND range(0, size(hops) - 1) AS place\nWITH place, hops[place] AS hop\nMATCH (one:Entity {id: hop[0]})\nMATCH (other:Entity {id: hop[1]})\nWITH place, one, other, hop[2] AS ids\nRETURN one AS from, other AS to, ids AS meetingIds\nORDER BY place"
};

/** Whom officials met at meetings that may be used, and at which; at which of them the other acted for some agency or country, if one is given; and in how much the other took part. */
export const pathsNeighbours: Statement = {
  "sort": "statement",
  "name": "paths/neighbours",
  "summary": "Whom officials met at meetings that may be used, and at which; at which of them the other acted for some agency or country, if one is given; and in how much the other took part.",
  "params": [
    {
      "name": "frontier",
      "type": "[ID!]!"
    },
    {
      "name": "arrivingAt",
      "type": "ID"
    },
    {
      "name": "maxParticipants",
      "type": "Int!"
    },
    {
      "name": "periodFrom",
      "type": "Date!"
    },
    {
      "name": "periodTo",
      "type": "Date!"
    },
    {
      "name": "hasPeriod",
      "type": "Boolean!"
    },
    {
      "name": "avoiding",
      "type": "[ID!]!"
    }
  ],
  "columns": [
    {
      "name": "from",
      "type": "ID!"
    },
    {
      "name": "to",
      "type": "ID!"
    },
    {
      "name": "meetings",
      "type": "[ID!]!"
    },
    {
      "name": "arriving",
      "type": "[ID!]!"
    },
    {
      "name": "weight",
      "type": "Int!"
    }
  ],
  "text": "CYPHER 5\nUNWIND $frontier AS wanted\nMATCH (:Entity {id: wanted})-[:TOOK_PART]->(own:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(other:Participation {status: 'ATTENDED'})<-[:TOOK_PART]-(official:Official)\nWHERE own.side <> other.side AND official.id <> wanted AND meeting.size <= $maxParticipants\n  AND (NOT $hasPeriod OR (meeting.latest >= $periodFrom AND meeting.earliest <= $periodTo))\n  AND (size($avoiding) = 0 OR (NOT meeting.id IN $avoiding AND NOT EXISTS { (named)-[:INVOLVED_IN]->(own) WHERE named.id IN $avoiding } AND NOT EXISTS { (named)-[:INVOLVED_IN]->(other) WHERE named.id IN $avoiding }))\nWITH wanted, official, meeting, CASE\n  WHEN $arrivingAt IS NULL THEN false\n  ELSE EXISTS { (other)-[:ON_BEHALF_OF]->({id: $arrivingAt}) } OR EXISTS { (other)-[:IN_CAPACITY_OF]->()-[:POST_IN|POST_OF]->({id: $arrivingAt}) }\nEND AS arrives\nWITH wanted, official, collect(DISTINCT meeting.id) AS meetings, collect(DISTINCT CASE WHEN arrives THEN meeting.id END) AS arriving\nRETURN wanted AS from, official.id AS to, meetings, arriving, COUNT { (official)-[:TOOK_PART]->() } AS weight\nORDER BY from, to"
};

/** Each chain, in the order in which it was found. */
export const pathsPaths: Hop = {
  "sort": "hop",
  "name": "paths/paths",
  "summary": "Each chain, in the order in which it was found.",
  "from": [
    {
      "name": "paths",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«paths»"
    }
  ],
  "to": [
    {
      "name": "hops",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«hops»"
    },
    {
      "name": "length",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "size(«hops»)"
    }
  ],
  "single": false,
  "params": [],
  "body": "UNWIND range(0, size(«paths») - 1) AS «place»\nWITH «place», «paths»[«place»] AS «hops»",
  "tail": "match",
  "order": [
    {
      "expression": "«place»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH [] AS paths\nUNWIND range(0, size(paths) - 1) AS place\nWITH place, paths[place] AS hops\nRETURN hops, size(hops) AS length\nORDER BY place"
};

/** The chains that a search found, ready to be told. */
export const pathsResult: Hop = {
  "sort": "hop",
  "name": "paths/result",
  "summary": "The chains that a search found, ready to be told.",
  "from": [],
  "to": [
    {
      "name": "paths",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«paths»"
    },
    {
      "name": "complete",
      "type": "Boolean",
      "list": false,
      "nullable": false,
      "expression": "$complete"
    },
    {
      "name": "note",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "$note"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "found",
      "type": "[[ANY]]"
    },
    {
      "name": "complete",
      "type": "Boolean!"
    },
    {
      "name": "note",
      "type": "String"
    }
  ],
  "body": "WITH $found AS «paths»",
  "tail": "match",
  "order": [
    {
      "expression": "$complete",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH $found AS paths\nRETURN paths, $complete AS complete, $note AS note\nORDER BY complete"
};

/** The country or organisation that the holder is accredited to. */
export const postsAccreditedTo: Hop = {
  "sort": "hop",
  "name": "posts/accredited-to",
  "summary": "The country or organisation that the holder is accredited to.",
  "from": [
    {
      "name": "this",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:ACCREDITED_TO]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'post:us-envoy-extraordinary-minister-plenipotentiary.afg'})\nMATCH (this)-[:ACCREDITED_TO]->(that)\nRETURN that"
};

/** The agency that a post is in. */
export const postsAgency: Hop = {
  "sort": "hop",
  "name": "posts/agency",
  "summary": "The agency that a post is in.",
  "from": [
    {
      "name": "this",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Agency",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:POST_IN]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'post:vnm-minister-of-public-security'})\nMATCH (this)-[:POST_IN]->(that)\nRETURN that"
};

/** The country that a post is of. */
export const postsCountry: Hop = {
  "sort": "hop",
  "name": "posts/country",
  "summary": "The country that a post is of.",
  "from": [
    {
      "name": "this",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:POST_OF]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'post:vnm-minister-of-public-security'})\nMATCH (this)-[:POST_OF]->(that)\nRETURN that"
};

/** Who certainly held a post on a day, by name. */
export const postsHolders: Hop = {
  "sort": "hop",
  "name": "posts/holders",
  "summary": "Who certainly held a post on a day, by name.",
  "from": [
    {
      "name": "this",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "asOf",
      "type": "Date"
    },
    {
      "name": "possible",
      "type": "Boolean"
    }
  ],
  "body": "MATCH («this»)<-[:OF]-(«tenure»:Tenure)<-[:HAS]-(«official»:Official)\nWHERE CASE WHEN $possible THEN «tenure».possibleFrom <= $asOf AND «tenure».possibleTo >= $asOf ELSE «tenure».certainFrom <= $asOf AND «tenure».certainTo >= $asOf END\nWITH DISTINCT «official» AS «that»",
  "tail": "match",
  "order": [
    {
      "expression": "«that».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'post:vnm-minister-of-public-security'})\nMATCH (this)<-[:OF]-(tenure:Tenure)<-[:HAS]-(official:Official)\nWHERE CASE WHEN $possible THEN tenure.possibleFrom <= $asOf AND tenure.possibleTo >= $asOf ELSE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf END\nWITH DISTINCT official AS that\nRETURN that\nORDER BY that.name, that.id"
};

/** Who held a post and when, the latest first. */
export const postsTenures: Hop = {
  "sort": "hop",
  "name": "posts/tenures",
  "summary": "Who held a post and when, the latest first.",
  "from": [
    {
      "name": "this",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Tenure",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:OF]-(«that»:Tenure)",
  "tail": "match",
  "order": [
    {
      "expression": "«that».certainFrom",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'post:vnm-minister-of-public-security'})\nMATCH (this)<-[:OF]-(that:Tenure)\nRETURN that\nORDER BY that.certainFrom DESC, that.id"
};

/** In this event itself. */
export const presenceWhereEvent: Predicate = {
  "sort": "predicate",
  "name": "presence/where-event",
  "summary": "In this event itself.",
  "of": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "event",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («participation»)-[:AT_EVENT]->({id: $event}) }",
  "same": "",
  "text": "CYPHER 5\nMATCH (participation:Participation)\nWHERE EXISTS { (participation)-[:AT_EVENT]->({id: $event}) }\nRETURN participation"
};

/** In an event that may fall into this period. */
export const presenceWherePeriod: Predicate = {
  "sort": "predicate",
  "name": "presence/where-period",
  "summary": "In an event that may fall into this period.",
  "of": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "periodFrom",
      "type": "Date!"
    },
    {
      "name": "periodTo",
      "type": "Date!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («participation»)-[:AT_EVENT]->(«at») WHERE «at».latest >= $periodFrom AND «at».earliest <= $periodTo }",
  "same": "",
  "text": "CYPHER 5\nMATCH (participation:Participation)\nWHERE EXISTS { (participation)-[:AT_EVENT]->(at) WHERE at.latest >= $periodFrom AND at.earliest <= $periodTo }\nRETURN participation"
};

/** In one of these roles. */
export const presenceWhereRoles: Predicate = {
  "sort": "predicate",
  "name": "presence/where-roles",
  "summary": "In one of these roles.",
  "of": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "roles",
      "type": "[ParticipationRole!]!"
    }
  ],
  "once": "",
  "condition": "«participation».role IN $roles",
  "same": "",
  "text": "CYPHER 5\nMATCH (participation:Participation)\nWHERE participation.role IN $roles\nRETURN participation"
};

/** In an edition of this series. */
export const presenceWhereSeries: Predicate = {
  "sort": "predicate",
  "name": "presence/where-series",
  "summary": "In an edition of this series.",
  "of": [
    {
      "name": "participation",
      "type": "Participation",
      "list": false,
      "nullable": false,
      "expression": "«participation»"
    }
  ],
  "inside": [],
  "params": [
    {
      "name": "series",
      "type": "ID!"
    }
  ],
  "once": "",
  "condition": "EXISTS { («participation»)-[:AT_EVENT]->()-[:EDITION_OF]->({id: $series}) }",
  "same": "",
  "text": "CYPHER 5\nMATCH (participation:Participation)\nWHERE EXISTS { (participation)-[:AT_EVENT]->()-[:EDITION_OF]->({id: $series}) }\nRETURN participation"
};

/** The conventions under which these actors have acted, each with them. */
export const recordActedUnder: Statement = {
  "sort": "statement",
  "name": "record/acted-under",
  "summary": "The conventions under which these actors have acted, each with them.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "actor",
      "type": "STRING"
    },
    {
      "name": "convention",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (:Entity {id: wanted})-[:PERFORMED]->(:Action)-[:UNDER]->(convention:Convention)\nRETURN DISTINCT wanted AS actor, convention.id AS convention"
};

/** Who attended events as it stands, and as it follows from their participations. */
export const recordAttendance: Statement = {
  "sort": "statement",
  "name": "record/attendance",
  "summary": "Who attended events as it stands, and as it follows from their participations.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "size",
      "type": "INTEGER"
    },
    {
      "name": "parties",
      "type": "INTEGER"
    },
    {
      "name": "stands",
      "type": "[STRING]"
    },
    {
      "name": "follows",
      "type": "[STRING]"
    },
    {
      "name": "involved",
      "type": "[STRING]"
    },
    {
      "name": "involves",
      "type": "[STRING]"
    },
    {
      "name": "sides",
      "type": "[STRING]"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (event:Entity {id: wanted})\nRETURN event.id AS id, coalesce(event.size, 0) AS size,\n  COUNT { MATCH (one:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event) RETURN DISTINCT one.party } AS parties,\n  COLLECT { MATCH (party)-[link:ATTENDED]->(event) WITH party.id + coalesce(' by ' + link.by + ' on ' + link.day, '') AS one RETURN one ORDER BY one } AS stands,\n  COLLECT { MATCH (party)-[:INVOLVED_IN]->(:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event) WITH DISTINCT party.id + ' by ' + party.id + ' on ' + event.day AS one RETURN one ORDER BY one } AS follows,\n  COLLECT { MATCH (party)-[link:INVOLVED_IN]->(one:Participation)-[:AT_EVENT]->(event) WITH one.id + coalesce(' by ' + link.by + ' on ' + link.day, '') AS one RETURN one ORDER BY one } AS involved,\n  COLLECT { MATCH (party)-[:INVOLVED_IN]->(one:Participation)-[:AT_EVENT]->(event) WITH one.id + ' by ' + party.id + ' on ' + event.day AS one RETURN one ORDER BY one } AS involves,\n  COLLECT { MATCH (one:Participation)-[:AT_EVENT]->(event) OPTIONAL MATCH (one)-[:SIDE]->(side) RETURN [one.id, one.status, one.party, one.seniority, side.id, one.side, one.again, one.hats] ORDER BY one.seniority, one.id } AS sides"
};

/** Begins an operation with the next number, which is never given again. */
export const recordBeginOperation: Statement = {
  "sort": "statement",
  "name": "record/begin-operation",
  "summary": "Begins an operation with the next number, which is never given again.",
  "params": [
    {
      "name": "number",
      "type": "INTEGER"
    },
    {
      "name": "kind",
      "type": "STRING"
    },
    {
      "name": "key",
      "type": "STRING"
    },
    {
      "name": "state",
      "type": "STRING"
    },
    {
      "name": "by",
      "type": "STRING"
    },
    {
      "name": "at",
      "type": "STRING"
    },
    {
      "name": "form",
      "type": "INTEGER"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nMATCH (record:Record {id: 'record'})\nSET record.operation = $number, record.at = $at, record.form = coalesce(record.form, $form)\nCREATE (:Operation {number: $number, id: 'operation:' + $number, kind: $kind, key: $key, state: $state, by: $by, attempt: 1, at: $at})"
};

/** Writes the ledger of things that stand in a graph without one; what they were told with stays as it was. */
export const recordBuildLedgerOfEntities: Statement = {
  "sort": "statement",
  "name": "record/build-ledger-of-entities",
  "summary": "Writes the ledger of things that stand in a graph without one; what they were told with stays as it was.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMATCH (node:Entity {id: row[0]})\nMERGE (told:Told {id: row[0]})\nSET told.lines = row[1], told.linesIn = row[2], told.bytes = row[3], told.retractions = row[5], told.retractedAt = row[6]\nSET node:Thing\nWITH row, told, node\nCALL (told, node) {\n  MATCH (node)<-[:SUPPORTS]-(claim:Claim)-[:FROM]->(document)\n  MERGE (source:Told {id: document.id})\n  CREATE (told)<-[:TELLS_OF]-(claim)-[:STANDS_IN]->(source)\n  REMOVE claim.ended\n}\nCALL (row, told) {\n  UNWIND row[4] AS name\n  MERGE (named:Told {id: name})\n  CREATE (told)-[:NAMES]->(named)\n}"
};

/** Writes the ledger of things that stand in a graph without one; what they were told with stays as it was. */
export const recordBuildLedgerOfFacts: Statement = {
  "sort": "statement",
  "name": "record/build-ledger-of-facts",
  "summary": "Writes the ledger of things that stand in a graph without one; what they were told with stays as it was.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMATCH (node:Fact {id: row[0]})\nMERGE (told:Told {id: row[0]})\nSET told.lines = row[1], told.linesIn = row[2], told.bytes = row[3], told.retractions = row[5], told.retractedAt = row[6]\nSET node:Thing\nWITH row, told, node\nCALL (told, node) {\n  MATCH (node)<-[:SUPPORTS]-(claim:Claim)-[:FROM]->(document)\n  MERGE (source:Told {id: document.id})\n  CREATE (told)<-[:TELLS_OF]-(claim)-[:STANDS_IN]->(source)\n  REMOVE claim.ended\n}\nCALL (row, told) {\n  UNWIND row[4] AS name\n  MERGE (named:Told {id: name})\n  CREATE (told)-[:NAMES]->(named)\n}"
};

/** The chains upwards from these ids, step by step: parts, margins, copies and supplements. */
export const recordChains: Statement = {
  "sort": "statement",
  "name": "record/chains",
  "summary": "The chains upwards from these ids, step by step: parts, margins, copies and supplements.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "from",
      "type": "STRING"
    },
    {
      "name": "type",
      "type": "STRING"
    },
    {
      "name": "to",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (lower:Entity {id: wanted})\nMATCH (lower)-[:PART_OF|ON_MARGINS_OF|UNIT_OF|COPY_OF|SUPPLEMENTS*0..]->(from)-[step:PART_OF|ON_MARGINS_OF|UNIT_OF|COPY_OF|SUPPLEMENTS]->(to)\nRETURN DISTINCT from.id AS from, type(step) AS type, to.id AS to"
};

/** Things that have to pass on that they changed, with the stamp of the change. */
export const recordChanged: Statement = {
  "sort": "statement",
  "name": "record/changed",
  "summary": "Things that have to pass on that they changed, with the stamp of the change.",
  "params": [
    {
      "name": "limit",
      "type": "INTEGER"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "turned",
      "type": "BOOLEAN"
    },
    {
      "name": "stamp",
      "type": "INTEGER"
    }
  ],
  "text": "CYPHER 5\nCALL () {\n  MATCH (told:Turned)\n  RETURN told, true AS turned\n  UNION ALL\n  MATCH (told:Reweighed)\n  RETURN told, false AS turned\n}\nRETURN told.id AS id, turned, told.stamp AS stamp\nLIMIT $limit"
};

/** Takes the marks off things that were concluded anew. */
export const recordClean: Statement = {
  "sort": "statement",
  "name": "record/clean",
  "summary": "Takes the marks off things that were concluded anew.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (told:Told {id: wanted})\nREMOVE told:Dirty"
};

/** The conventions whose rule counts members of these groups. */
export const recordConventionsCounting: Statement = {
  "sort": "statement",
  "name": "record/conventions-counting",
  "summary": "The conventions whose rule counts members of these groups.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS groupId\nMATCH (convention:Convention) WHERE convention.rule CONTAINS '\"' + groupId + '\"'\nRETURN DISTINCT convention.id AS id"
};

/** How much is on record: shown entities and facts, live claims, and the newest document. */
export const recordCounts: Hop = {
  "sort": "hop",
  "name": "record/counts",
  "summary": "How much is on record: shown entities and facts, live claims, and the newest document.",
  "from": [],
  "to": [
    {
      "name": "kinds",
      "type": "String",
      "list": true,
      "nullable": false,
      "expression": "[«pair» IN «pairs» | «pair»[0]]"
    },
    {
      "name": "counts",
      "type": "Int",
      "list": true,
      "nullable": false,
      "expression": "[«pair» IN «pairs» | «pair»[1]]"
    },
    {
      "name": "version",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "toString(coalesce(«record».version, 0))"
    },
    {
      "name": "loadedAt",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "COLLECT { MATCH («o»:Operation) WHERE «o».state = 'DONE' RETURN «o».at ORDER BY «o».number DESC LIMIT 1 }[0]"
    },
    {
      "name": "pending",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "COLLECT { MATCH («o»:Operation) WHERE «o».state <> 'DONE' RETURN [«o».id, «o».kind, «o».at] ORDER BY «o».number }"
    },
    {
      "name": "newestDocument",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "COLLECT { MATCH («d»:Document) WHERE «d»:Shown AND «d».day > '' RETURN «d».published ORDER BY «d».day DESC, «d».published LIMIT 1 }[0]"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («record»:Record {id: 'record'})\nWITH «record», [\n  ['COUNTRY', COUNT { («n»:Country) WHERE «n»:Shown }], ['AGENCY', COUNT { («n»:Agency) WHERE «n»:Shown }], ['OFFICIAL', COUNT { («n»:Official) WHERE «n»:Shown }],\n  ['POST', COUNT { («n»:Post) WHERE «n»:Shown }], ['SERIES', COUNT { («n»:Series) WHERE «n»:Shown }], ['EVENT', COUNT { («n»:Event) WHERE «n»:Shown }],\n  ['CONVENTION', COUNT { («n»:Convention) WHERE «n»:Shown }], ['TOPIC', COUNT { («n»:Topic) WHERE «n»:Shown }], ['DOCUMENT', COUNT { («n»:Document) WHERE «n»:Shown }], ['SOURCE', COUNT { («n»:Source) WHERE «n»:Shown }],\n  ['PARTICIPATION', COUNT { («n»:Participation) WHERE «n»:Shown }], ['TENURE', COUNT { («n»:Tenure) WHERE «n»:Shown }], ['MEMBERSHIP', COUNT { («n»:Membership) WHERE «n»:Shown }],\n  ['ACTION', COUNT { («n»:Action) WHERE «n»:Shown }], ['STATEMENT', COUNT { («n»:Statement) WHERE «n»:Shown }], ['CLAIM', COUNT { («n»:Live) }], ['MEETING', COUNT { («n»:Meeting) }]] AS «pairs»",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (record:Record {id: 'record'})\nWITH record, [\n  ['COUNTRY', COUNT { (n:Country) WHERE n:Shown }], ['AGENCY', COUNT { (n:Agency) WHERE n:Shown }], ['OFFICIAL', COUNT { (n:Official) WHERE n:Shown }],\n  ['POST', COUNT { (n:Post) WHERE n:Shown }], ['SERIES', COUNT { (n:Series) WHERE n:Shown }], ['EVENT', COUNT { (n:Event) WHERE n:Shown }],\n  ['CONVENTION', COUNT { (n:Convention) WHERE n:Shown }], ['TOPIC', COUNT { (n:Topic) WHERE n:Shown }], ['DOCUMENT', COUNT { (n:Document) WHERE n:Shown }], ['SOURCE', COUNT { (n:Source) WHERE n:Shown }],\n  ['PARTICIPATION', COUNT { (n:Participation) WHERE n:Shown }], ['TENURE', COUNT { (n:Tenure) WHERE n:Shown }], ['MEMBERSHIP', COUNT { (n:Membership) WHERE n:Shown }],\n  ['ACTION', COUNT { (n:Action) WHERE n:Shown }], ['STATEMENT', COUNT { (n:Statement) WHERE n:Shown }], ['CLAIM', COUNT { (n:Live) }], ['MEETING', COUNT { (n:Meeting) }]] AS pairs\nRETURN [pair IN pairs | pair[0]] AS kinds, [pair IN pairs | pair[1]] AS counts, toString(coalesce(record.version, 0)) AS version,\n  COLLECT { MATCH (o:Operation) WHERE o.state = 'DONE' RETURN o.at ORDER BY o.number DESC LIMIT 1 }[0] AS loadedAt,\n  COLLECT { MATCH (o:Operation) WHERE o.state <> 'DONE' RETURN [o.id, o.kind, o.at] ORDER BY o.number } AS pending,\n  COLLECT { MATCH (d:Document) WHERE d:Shown AND d.day > '' RETURN d.published ORDER BY d.day DESC, d.published LIMIT 1 }[0] AS newestDocument"
};

/** Makes the nodes of things that had none, with their labels and properties. */
export const recordCreateThings: Statement = {
  "sort": "statement",
  "name": "record/create-things",
  "summary": "Makes the nodes of things that had none, with their labels and properties.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nCREATE (thing:$(row[0]))\nSET thing = row[1]"
};

/** Derives who attended events, and how many parties did, from their shown participations; with whose and which day on each link, for the index that gives a party's newest. Who is told twice takes part once: `again` marks what tells nothing further, which is of no side; `hats` who is there for several sides. */
export const recordDeriveAttendance: Statement = {
  "sort": "statement",
  "name": "record/derive-attendance",
  "summary": "Derives who attended events, and how many parties did, from their shown participations; with whose and which day on each link, for the index that gives a party's newest. Who is told twice takes part once: `again` marks what tells nothing further, which is of no side; `hats` who is there for several sides.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (event:Entity {id: wanted})\nCALL (event) { MATCH ()-[old:ATTENDED]->(event) DELETE old }\nCALL (event) {\n  MATCH (party)-[:INVOLVED_IN]->(:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event)\n  WITH DISTINCT event, party\n  CREATE (party)-[:ATTENDED {by: party.id, day: event.day}]->(event)\n}\nCALL (event) {\n  MATCH (party)-[link:INVOLVED_IN]->(:Participation)-[:AT_EVENT]->(event)\n  SET link.by = party.id, link.day = event.day\n}\nCALL (event) {\n  OPTIONAL MATCH (one:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event)\n  RETURN count(DISTINCT one.party) AS size\n}\nSET event.size = size\nWITH event\nCALL (event) {\n  MATCH (one:Participation)-[:AT_EVENT]->(event)\n  OPTIONAL MATCH (one)-[:SIDE]->(side)\n  SET one.side = side.id, one.again = NULL, one.hats = NULL\n}\nCALL (event) {\n  MATCH (one:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(event)\n  WITH one ORDER BY one.seniority, one.id\n  WITH one.party AS party, collect(one) AS told\n  WHERE party IS NOT NULL AND size(told) > 1\n  WITH party, told, [one IN told WHERE one.side <> party] AS sided\n  WITH told, CASE WHEN size(sided) > 0 THEN sided ELSE told END AS fit\n  WITH told, [place IN range(0, size(fit) - 1) WHERE none(before IN fit[0..place] WHERE before.side = fit[place].side) | fit[place]] AS kept\n  FOREACH (one IN CASE WHEN size(kept) > 1 THEN kept ELSE [] END | SET one.hats = true)\n  FOREACH (one IN [one IN told WHERE NOT one IN kept] | SET one.side = NULL, one.again = true)\n}"
};

/** Which of these kinds have things that have to be concluded anew, in the order given. */
export const recordDirtyKinds: Statement = {
  "sort": "statement",
  "name": "record/dirty-kinds",
  "summary": "Which of these kinds have things that have to be concluded anew, in the order given.",
  "params": [
    {
      "name": "kinds",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "kind",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nUNWIND $kinds AS kind\nWITH kind\nWHERE EXISTS { MATCH (told:Dirty) WHERE told.id > kind + ':' AND told.id < kind + ';' }\nRETURN kind"
};

/** The next ids of a kind in the ledger, of all or of those that have to be concluded anew, with about how many bytes are told of each. */
export const recordDirty: Statement = {
  "sort": "statement",
  "name": "record/dirty",
  "summary": "The next ids of a kind in the ledger, of all or of those that have to be concluded anew, with about how many bytes are told of each.",
  "params": [
    {
      "name": "after",
      "type": "STRING"
    },
    {
      "name": "before",
      "type": "STRING"
    },
    {
      "name": "limit",
      "type": "INTEGER"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "bytes",
      "type": "INTEGER"
    }
  ],
  "text": "CYPHER 5\nMATCH (told:Dirty)\nWHERE told.id > $after AND told.id < $before\nRETURN told.id AS id, coalesce(told.bytes, 0) AS bytes\nORDER BY id\nLIMIT $limit"
};

/** Whether a document was told, since when it is retracted, and how many claims stand in it. */
export const recordDocument: Statement = {
  "sort": "statement",
  "name": "record/document",
  "summary": "Whether a document was told, since when it is retracted, and how many claims stand in it.",
  "params": [
    {
      "name": "id",
      "type": "STRING"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "retractedAt",
      "type": "STRING"
    },
    {
      "name": "claims",
      "type": "INTEGER"
    }
  ],
  "text": "CYPHER 5\nMATCH (document:Told {id: $id})\nWHERE document.id STARTS WITH 'document:' AND document.lines IS NOT NULL\nRETURN document.id AS id, document.retractedAt AS retractedAt, COUNT { (document)<-[:STANDS_IN]-() } AS claims"
};

/** What weighs of documents: the source that first published the text, the kind and reliability of their own source, and when they were published and read. */
export const recordDocuments: Statement = {
  "sort": "statement",
  "name": "record/documents",
  "summary": "What weighs of documents: the source that first published the text, the kind and reliability of their own source, and when they were published and read.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "publisher",
      "type": "STRING"
    },
    {
      "name": "kind",
      "type": "STRING"
    },
    {
      "name": "reliability",
      "type": "STRING"
    },
    {
      "name": "published",
      "type": "STRING"
    },
    {
      "name": "retrieved",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (document:Entity {id: wanted})\nOPTIONAL MATCH (document)-[:PUBLISHED_BY]->(source)\nOPTIONAL MATCH (document)-[:COPY_OF*1..]->(root) WHERE NOT EXISTS { (root)-[:COPY_OF]->() }\nOPTIONAL MATCH (root)-[:PUBLISHED_BY]->(first)\nRETURN wanted AS id, coalesce(first.id, source.id, wanted) AS publisher, source.kind AS kind, source.reliability AS reliability, document.publishedLatest AS published, document.retrieved AS retrieved"
};

/** The acts and memberships from which the entry into force of conventions with a rule is concluded. */
export const recordEntryActs: Statement = {
  "sort": "statement",
  "name": "record/entry-acts",
  "summary": "The acts and memberships from which the entry into force of conventions with a rule is concluded.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "convention",
      "type": "STRING"
    },
    {
      "name": "rule",
      "type": "STRING"
    },
    {
      "name": "acts",
      "type": "[[ANY]]"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (convention:Entity {id: wanted}) WHERE convention:Convention\nWITH convention, CASE WHEN convention.rule CONTAINS 'atLeast' THEN [part IN split(convention.rule, '\"') WHERE part STARTS WITH 'agency:'] ELSE [] END AS groups\nRETURN convention.id AS convention, convention.rule AS rule, COLLECT {\n  MATCH (actor)-[:PERFORMED]->(act:Asserted)-[:UNDER]->(convention)\n  RETURN [act.id, actor.id, coalesce(actor.kind = 'REGIONAL_ORGANISATION', false), act.act, act.earliest, act.latest, act.on IS NULL, act.effective, act.againstId, actor.lastDay,\n    COLLECT { MATCH (actor)-[:HAS_MEMBERSHIP]->(membership:Membership)-[:IN]->(group) WHERE group.id IN groups RETURN [group.id, membership.certainFrom, membership.certainTo] }]\n} AS acts"
};

/** Which of these ids are on record: something was told of them; that others name them is not enough. */
export const recordExisting: Statement = {
  "sort": "statement",
  "name": "record/existing",
  "summary": "Which of these ids are on record: something was told of them; that others name them is not enough.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (told:Told {id: wanted})\nWHERE told.lines IS NOT NULL\nRETURN told.id AS id"
};

/** Finishes operations that have told everything, once nothing is left to be concluded; only then the record has a new version. */
export const recordFinishOperations: Statement = {
  "sort": "statement",
  "name": "record/finish-operations",
  "summary": "Finishes operations that have told everything, once nothing is left to be concluded; only then the record has a new version.",
  "params": [
    {
      "name": "at",
      "type": "STRING"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nMATCH (record:Record {id: 'record'})\nWHERE NOT EXISTS { (:Dirty) } AND NOT EXISTS { (:Turned) } AND NOT EXISTS { (:Reweighed) }\nMATCH (operation:Operation {state: 'DRAINING'})\nSET operation.state = 'DONE', operation.endedAt = $at, record.version = coalesce(record.version, 0) + 1"
};

/** In which form the graph is written. */
export const recordForm: Statement = {
  "sort": "statement",
  "name": "record/form",
  "summary": "In which form the graph is written.",
  "params": [],
  "columns": [
    {
      "name": "form",
      "type": "INTEGER"
    }
  ],
  "text": "CYPHER 5\nMATCH (record:Record {id: 'record'})\nRETURN coalesce(record.form, 1) AS form"
};

/** What was told of things of a kind in a graph without a ledger, by id: lines, claims with who says so, and retractions. Those that are in the ledger already are left out. */
export const recordFormerEntities: Statement = {
  "sort": "statement",
  "name": "record/former-entities",
  "summary": "What was told of things of a kind in a graph without a ledger, by id: lines, claims with who says so, and retractions. Those that are in the ledger already are left out.",
  "params": [
    {
      "name": "after",
      "type": "STRING"
    },
    {
      "name": "before",
      "type": "STRING"
    },
    {
      "name": "limit",
      "type": "INTEGER"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "told",
      "type": "[STRING]"
    },
    {
      "name": "toldIn",
      "type": "[INTEGER]"
    },
    {
      "name": "claims",
      "type": "[[ANY]]"
    },
    {
      "name": "retractions",
      "type": "[INTEGER]"
    },
    {
      "name": "retractedAt",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nMATCH (node:Entity)\nWHERE node.id > $after AND node.id < $before AND NOT node:Thing\nWITH node\nORDER BY node.id\nLIMIT $limit\nRETURN node.id AS id, coalesce(node.told, []) AS told, coalesce(node.toldIn, []) AS toldIn,\n  COLLECT { MATCH (node)<-[:SUPPORTS]-(claim:Claim) RETURN [claim.says, claim.assertedBy] } AS claims,\n  coalesce(node.retractions, []) AS retractions, node.retractedAt AS retractedAt\nORDER BY id"
};

/** What was told of things of a kind in a graph without a ledger, by id: lines, claims with who says so, and retractions. Those that are in the ledger already are left out. */
export const recordFormerFacts: Statement = {
  "sort": "statement",
  "name": "record/former-facts",
  "summary": "What was told of things of a kind in a graph without a ledger, by id: lines, claims with who says so, and retractions. Those that are in the ledger already are left out.",
  "params": [
    {
      "name": "after",
      "type": "STRING"
    },
    {
      "name": "before",
      "type": "STRING"
    },
    {
      "name": "limit",
      "type": "INTEGER"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "told",
      "type": "[STRING]"
    },
    {
      "name": "toldIn",
      "type": "[INTEGER]"
    },
    {
      "name": "claims",
      "type": "[[ANY]]"
    },
    {
      "name": "retractions",
      "type": "[INTEGER]"
    },
    {
      "name": "retractedAt",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nMATCH (node:Fact)\nWHERE node.id > $after AND node.id < $before AND NOT node:Thing\nWITH node\nORDER BY node.id\nLIMIT $limit\nRETURN node.id AS id, coalesce(node.told, []) AS told, coalesce(node.toldIn, []) AS toldIn,\n  COLLECT { MATCH (node)<-[:SUPPORTS]-(claim:Claim) RETURN [claim.says, claim.assertedBy] } AS claims,\n  coalesce(node.retractions, []) AS retractions, node.retractedAt AS retractedAt\nORDER BY id"
};

/** Takes the record's lock for a transaction, so that writes follow one another, and tells which operation was begun last. */
export const recordHoldRecord: Statement = {
  "sort": "statement",
  "name": "record/hold-record",
  "summary": "Takes the record's lock for a transaction, so that writes follow one another, and tells which operation was begun last.",
  "params": [],
  "columns": [
    {
      "name": "number",
      "type": "INTEGER"
    },
    {
      "name": "at",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nMERGE (record:Record {id: 'record'})\nON CREATE SET record.operation = 0, record.version = 0\nSET record.touched = 'lock'\nRETURN record.operation AS number, record.at AS at"
};

/** The next ids of a kind in the ledger, of all or of those that have to be concluded anew, with about how many bytes are told of each. */
export const recordLedgerPage: Statement = {
  "sort": "statement",
  "name": "record/ledger-page",
  "summary": "The next ids of a kind in the ledger, of all or of those that have to be concluded anew, with about how many bytes are told of each.",
  "params": [
    {
      "name": "after",
      "type": "STRING"
    },
    {
      "name": "before",
      "type": "STRING"
    },
    {
      "name": "limit",
      "type": "INTEGER"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "bytes",
      "type": "INTEGER"
    }
  ],
  "text": "CYPHER 5\nMATCH (told:Told)\nWHERE told.id > $after AND told.id < $before\nRETURN told.id AS id, coalesce(told.bytes, 0) AS bytes\nORDER BY id\nLIMIT $limit"
};

/** What the ledger holds of these ids: lines without evidence, claims with the retractions of their documents, and what they name. */
export const recordLedger: Statement = {
  "sort": "statement",
  "name": "record/ledger",
  "summary": "What the ledger holds of these ids: lines without evidence, claims with the retractions of their documents, and what they name.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "lines",
      "type": "[STRING]"
    },
    {
      "name": "linesIn",
      "type": "[INTEGER]"
    },
    {
      "name": "retractions",
      "type": "[INTEGER]"
    },
    {
      "name": "retractedAt",
      "type": "STRING"
    },
    {
      "name": "claims",
      "type": "[[ANY]]"
    },
    {
      "name": "names",
      "type": "[STRING]"
    },
    {
      "name": "builtInBy",
      "type": "[INTEGER]"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (told:Told {id: wanted})\nRETURN told.id AS id, coalesce(told.lines, []) AS lines, coalesce(told.linesIn, []) AS linesIn, coalesce(told.retractions, []) AS retractions, told.retractedAt AS retractedAt,\n  COLLECT { MATCH (told)<-[:TELLS_OF]-(claim:Claim)-[:STANDS_IN]->(document) RETURN [properties(claim), document.retractedAt] } AS claims,\n  COLLECT { MATCH (told)-[:NAMES]->(named) RETURN named.id } AS names,\n  [number IN coalesce(told.linesIn, []) WHERE told.id STARTS WITH 'country:' AND EXISTS { (:Operation {number: number, kind: 'COUNTRIES'}) }] AS builtInBy"
};

/** Links live and ended claims to what they are about, to their documents and to who says so, as far as these have nodes, and puts them into their order. */
export const recordLinkClaims: Statement = {
  "sort": "statement",
  "name": "record/link-claims",
  "summary": "Links live and ended claims to what they are about, to their documents and to who says so, as far as these have nodes, and puts them into their order.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMATCH (thing:Thing {id: row[0]})\nMATCH (:Told {id: row[0]})<-[:TELLS_OF]-(claim)\nWHERE row[1][claim.id] IS NOT NULL\nMATCH (claim)-[:STANDS_IN]->(source)\nMATCH (document:Thing {id: source.id})\nCREATE (thing)<-[:SUPPORTS]-(claim)-[:FROM]->(document)\nSET claim += row[1][claim.id]\nFOREACH (_ IN CASE WHEN claim.place IS NULL THEN [] ELSE [1] END | SET claim:Live)"
};

/** Links claims to who says so. */
export const recordLinkSpeakers: Statement = {
  "sort": "statement",
  "name": "record/link-speakers",
  "summary": "Links claims to who says so.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMATCH (claim:Claim {id: row[0]})\nMATCH (actor:Thing {id: row[1]})\nMERGE (claim)-[:ASSERTED_BY]->(actor)"
};

/** Links things to what they name, and those who act to facts; entities' links keep their place and have the target and the day, for indexes that give the newest. */
export const recordLinkThings: Statement = {
  "sort": "statement",
  "name": "record/link-things",
  "summary": "Links things to what they name, and those who act to facts; entities' links keep their place and have the target and the day, for indexes that give the newest.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMATCH (thing:Thing {id: row[0]})\nUNWIND row[1] AS end\nMATCH (other:Thing {id: end[0]})\nFOREACH (link IN end[1] | CREATE (thing)-[made:$(link[0])]->(other) SET made = link[1])\nFOREACH (type IN end[2] | CREATE (other)-[:$(type)]->(thing))"
};

/** Marks everything in the ledger, a thousand things at a time: all that is shown is to be concluded anew. */
export const recordMarkAll: Statement = {
  "sort": "statement",
  "name": "record/mark-all",
  "summary": "Marks everything in the ledger, a thousand things at a time: all that is shown is to be concluded anew.",
  "params": [],
  "columns": [],
  "text": "CYPHER 5\nMATCH (told:Told)\nCALL (told) {\n  SET told:Dirty\n} IN TRANSACTIONS OF 1000 ROWS"
};

/** Marks things for which whatever rests on them, or names them, has to be concluded anew. */
export const recordMarkReweighed: Statement = {
  "sort": "statement",
  "name": "record/mark-reweighed",
  "summary": "Marks things for which whatever rests on them, or names them, has to be concluded anew.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nMATCH (record:Record {id: 'record'})\nSET record.stamp = coalesce(record.stamp, 0) + 1\nWITH record\nUNWIND $ids AS wanted\nMATCH (told:Told {id: wanted})\nSET told:Reweighed, told.stamp = record.stamp"
};

/** Marks things for which whatever rests on them, or names them, has to be concluded anew. */
export const recordMarkTurned: Statement = {
  "sort": "statement",
  "name": "record/mark-turned",
  "summary": "Marks things for which whatever rests on them, or names them, has to be concluded anew.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nMATCH (record:Record {id: 'record'})\nSET record.stamp = coalesce(record.stamp, 0) + 1\nWITH record\nUNWIND $ids AS wanted\nMATCH (told:Told {id: wanted})\nSET told:Turned, told.stamp = record.stamp"
};

/** How many things are left to be concluded anew, and how many have still to pass on that they changed. */
export const recordMarks: Hop = {
  "sort": "hop",
  "name": "record/marks",
  "summary": "How many things are left to be concluded anew, and how many have still to pass on that they changed.",
  "from": [],
  "to": [
    {
      "name": "dirty",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "COUNT { (:Dirty) }"
    },
    {
      "name": "changed",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "COUNT { (:Turned) } + COUNT { (:Reweighed) }"
    }
  ],
  "single": true,
  "params": [],
  "body": "",
  "tail": "with",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nRETURN COUNT { (:Dirty) } AS dirty, COUNT { (:Turned) } + COUNT { (:Reweighed) } AS changed"
};

/** Writes the further names of entities. */
export const recordNameThings: Statement = {
  "sort": "statement",
  "name": "record/name-things",
  "summary": "Writes the further names of entities.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMATCH (entity:Thing {id: row[0]})\nUNWIND range(0, size(row[1]) - 1) AS place\nCREATE (entity)-[:NAMED {place: place}]->(entry:Name)\nSET entry = row[1][place]"
};

/** How often an operation was taken over, how far it is, and by whom. */
export const recordOperationAttempt: Statement = {
  "sort": "statement",
  "name": "record/operation-attempt",
  "summary": "How often an operation was taken over, how far it is, and by whom.",
  "params": [
    {
      "name": "number",
      "type": "INTEGER"
    }
  ],
  "columns": [
    {
      "name": "attempt",
      "type": "INTEGER"
    },
    {
      "name": "state",
      "type": "STRING"
    },
    {
      "name": "by",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nMATCH (operation:Operation {number: $number})\nRETURN operation.attempt AS attempt, operation.state AS state, operation.by AS by"
};

/** Notes that an operation has told all that it had to tell: what is left is to conclude from it. */
export const recordOperationTold: Statement = {
  "sort": "statement",
  "name": "record/operation-told",
  "summary": "Notes that an operation has told all that it had to tell: what is left is to conclude from it.",
  "params": [
    {
      "name": "number",
      "type": "INTEGER"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nMATCH (operation:Operation {number: $number})\nSET operation.state = 'DRAINING'"
};

/** Every operation: its number, kind and time. */
export const recordOperations: Statement = {
  "sort": "statement",
  "name": "record/operations",
  "summary": "Every operation: its number, kind and time.",
  "params": [],
  "columns": [
    {
      "name": "number",
      "type": "INTEGER"
    },
    {
      "name": "kind",
      "type": "STRING"
    },
    {
      "name": "at",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nMATCH (operation:Operation)\nRETURN operation.number AS number, operation.kind AS kind, operation.at AS at\nORDER BY number"
};

/** Claims whose operation is not on record. */
export const recordOrphans: Statement = {
  "sort": "statement",
  "name": "record/orphans",
  "summary": "Claims whose operation is not on record.",
  "params": [],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nMATCH (claim:Claim)\nWHERE NOT EXISTS { (:Operation {number: claim.operation}) }\nRETURN claim.id AS id\nORDER BY id\nLIMIT 100"
};

/** Marks whatever rests on sources and documents that weigh otherwise, on documents of such sources and on copies of such documents, a thousand at a time. */
export const recordPassOnReweighed: Statement = {
  "sort": "statement",
  "name": "record/pass-on-reweighed",
  "summary": "Marks whatever rests on sources and documents that weigh otherwise, on documents of such sources and on copies of such documents, a thousand at a time.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH way = (:Told {id: wanted})<-[:NAMES*0..]-(document:Told)\nWHERE all(each IN nodes(way)[1..] WHERE each.id STARTS WITH 'document:')\nWITH DISTINCT document\nMATCH (document)<-[:STANDS_IN]-(:Claim)-[:TELLS_OF]->(thing:Told)\nWHERE NOT thing:Dirty\nCALL (thing) {\n  SET thing:Dirty\n} IN TRANSACTIONS OF 1000 ROWS"
};

/** Marks whatever names things that turned, a thousand at a time. */
export const recordPassOnTurned: Statement = {
  "sort": "statement",
  "name": "record/pass-on-turned",
  "summary": "Marks whatever names things that turned, a thousand at a time.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (:Told {id: wanted})<-[:NAMES]-(other:Told)\nWHERE NOT other:Dirty\nCALL (other) {\n  SET other:Dirty\n} IN TRANSACTIONS OF 1000 ROWS"
};

/** Takes the marks off things that passed on their change, unless they changed again since. */
export const recordPassedOn: Statement = {
  "sort": "statement",
  "name": "record/passed-on",
  "summary": "Takes the marks off things that passed on their change, unless they changed again since.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMATCH (told:Told {id: row[0]})\nWHERE told.stamp = row[1]\nREMOVE told:Turned:Reweighed\nSET told.stamp = NULL"
};

/** Puts linked claims into their order, and says which are live: only these have a place. */
export const recordPlaceClaims: Statement = {
  "sort": "statement",
  "name": "record/place-claims",
  "summary": "Puts linked claims into their order, and says which are live: only these have a place.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMATCH (claim:Claim {id: row[0]})\nSET claim.place = row[1].place, claim.supports = row[1].supports, claim.retractedAt = row[1].retractedAt\nFOREACH (_ IN CASE WHEN claim.place IS NULL THEN [] ELSE [1] END | SET claim:Live)\nFOREACH (_ IN CASE WHEN claim.place IS NULL THEN [1] ELSE [] END | REMOVE claim:Live)"
};

/** Samples the indexes anew and forgets the plans that were made for the graph as it was. */
export const recordPreparePlanning: Statement = {
  "sort": "statement",
  "name": "record/prepare-planning",
  "summary": "Samples the indexes anew and forgets the plans that were made for the graph as it was.",
  "params": [
    {
      "name": "seconds",
      "type": "INTEGER"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nCALL db.prepareForReplanning($seconds)"
};

/** Removes what stands in the graph though nobody told of it, a thousand things at a time. */
export const recordRemoveStrays: Statement = {
  "sort": "statement",
  "name": "record/remove-strays",
  "summary": "Removes what stands in the graph though nobody told of it, a thousand things at a time.",
  "params": [],
  "columns": [],
  "text": "CYPHER 5\nMATCH (thing:Thing)\nWHERE NOT EXISTS { MATCH (:Told {id: thing.id}) }\nCALL (thing) {\n  OPTIONAL MATCH (thing)-[:NAMED]->(entry:Name)\n  DETACH DELETE entry, thing\n} IN TRANSACTIONS OF 1000 ROWS"
};

/** Removes the nodes of things of which nothing is told. */
export const recordRemoveThings: Statement = {
  "sort": "statement",
  "name": "record/remove-things",
  "summary": "Removes the nodes of things of which nothing is told.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (thing:Thing {id: wanted})\nOPTIONAL MATCH (thing)-[:NAMED]->(entry:Name)\nDETACH DELETE entry, thing"
};

/** Notes in the ledger that a document was retracted, or restored when it was, and in which operation. */
export const recordRetract: Statement = {
  "sort": "statement",
  "name": "record/retract",
  "summary": "Notes in the ledger that a document was retracted, or restored when it was, and in which operation.",
  "params": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "number",
      "type": "INTEGER"
    },
    {
      "name": "at",
      "type": "STRING?"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nMATCH (document:Told {id: $id})\nSET document.retractions = coalesce(document.retractions, []) + $number, document.retractedAt = $at\nSET document:Dirty"
};

/** Which of these documents are retracted, and since when. */
export const recordRetracted: Statement = {
  "sort": "statement",
  "name": "record/retracted",
  "summary": "Which of these documents are retracted, and since when.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "at",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (document:Told {id: wanted})\nWHERE document.retractedAt IS NOT NULL\nRETURN wanted AS id, document.retractedAt AS at"
};

/** Writes things anew that have a node: labels and properties; what they were linked to and called is taken away. What others derive of them stays. */
export const recordRewriteThings: Statement = {
  "sort": "statement",
  "name": "record/rewrite-things",
  "summary": "Writes things anew that have a node: labels and properties; what they were linked to and called is taken away. What others derive of them stays.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    },
    {
      "name": "outgoing",
      "type": "[STRING]"
    },
    {
      "name": "incoming",
      "type": "[STRING]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMATCH (thing:Thing {id: row[0]})\nCALL (thing) { MATCH (thing)-[link]->() WHERE type(link) IN $outgoing DELETE link }\nCALL (thing) { MATCH (thing)<-[link]-() WHERE type(link) IN $incoming DELETE link }\nCALL (thing) { MATCH (thing)-[:NAMED]->(entry:Name) DETACH DELETE entry }\nWITH row, thing, thing.size AS size, thing.entered AS entered\nSET thing = row[2], thing.size = size, thing.entered = entered\nREMOVE thing:Shown:Hidden:Meeting:Asserted:Retracted\nSET thing:$(row[1])"
};

/** Which of these ids are shown, with the seniority of posts, the life of countries and agencies, and what is planned. */
export const recordShown: Statement = {
  "sort": "statement",
  "name": "record/shown",
  "summary": "Which of these ids are shown, with the seniority of posts, the life of countries and agencies, and what is planned.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "seniority",
      "type": "INTEGER"
    },
    {
      "name": "firstDay",
      "type": "STRING"
    },
    {
      "name": "lastDay",
      "type": "STRING"
    },
    {
      "name": "planned",
      "type": "BOOLEAN"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (thing:Thing {id: wanted}) WHERE thing:Shown\nRETURN wanted AS id, CASE WHEN thing:Post THEN thing.seniority END AS seniority, thing.firstDay AS firstDay, thing.lastDay AS lastDay, coalesce(thing.modality = 'PLANNED', false) AS planned"
};

/** How many entities and facts there are, shown or not. */
export const recordSize: Hop = {
  "sort": "hop",
  "name": "record/size",
  "summary": "How many entities and facts there are, shown or not.",
  "from": [],
  "to": [
    {
      "name": "size",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "COUNT { (:Entity) } + COUNT { (:Fact) }"
    }
  ],
  "single": true,
  "params": [],
  "body": "",
  "tail": "with",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nRETURN COUNT { (:Entity) } + COUNT { (:Fact) } AS size"
};

/** How things stand that may be written anew: whether there is a node, whether it is shown, and which claims are linked to it. */
export const recordStanding: Statement = {
  "sort": "statement",
  "name": "record/standing",
  "summary": "How things stand that may be written anew: whether there is a node, whether it is shown, and which claims are linked to it.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "shown",
      "type": "BOOLEAN"
    },
    {
      "name": "weight",
      "type": "[STRING]"
    },
    {
      "name": "nature",
      "type": "[ANY]"
    },
    {
      "name": "claims",
      "type": "[STRING]"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (thing:Thing {id: wanted})\nRETURN thing.id AS id, thing:Shown AS shown,\n  [thing.kind, thing.reliability, thing.publishedLatest, thing.retrieved] + COLLECT { MATCH (thing)-[:PUBLISHED_BY|COPY_OF]->(other) RETURN other.id ORDER BY other.id } AS weight,\n  [thing.seniority, thing.firstDay, thing.lastDay, thing.modality] AS nature,\n  COLLECT { MATCH (thing)<-[:SUPPORTS]-(claim) RETURN claim.id } AS claims"
};

/** Everybody who acted under conventions or stands under them, and where they stand, as it is written. */
export const recordStandsUnder: Statement = {
  "sort": "statement",
  "name": "record/stands-under",
  "summary": "Everybody who acted under conventions or stands under them, and where they stand, as it is written.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "actor",
      "type": "STRING"
    },
    {
      "name": "convention",
      "type": "STRING"
    },
    {
      "name": "stands",
      "type": "[ANY]"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (convention:Entity {id: wanted}) WHERE convention:Convention\nCALL (convention) {\n  MATCH (actor)-[:PERFORMED]->(:Asserted)-[:UNDER]->(convention) RETURN actor\n  UNION\n  MATCH (actor)-[:STANDS]->(convention) RETURN actor\n}\nRETURN actor.id AS actor, convention.id AS convention,\n  COLLECT { MATCH (actor)-[stands:STANDS]->(convention) RETURN properties(stands) ORDER BY stands.from } AS stands"
};

/** How things stand in the graph: labels, properties, relationships of some types with their properties, further names, and the claims that are linked to them. */
export const recordStands: Statement = {
  "sort": "statement",
  "name": "record/stands",
  "summary": "How things stand in the graph: labels, properties, relationships of some types with their properties, further names, and the claims that are linked to them.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    },
    {
      "name": "outgoing",
      "type": "[STRING]"
    },
    {
      "name": "incoming",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "labels",
      "type": "[STRING]"
    },
    {
      "name": "properties",
      "type": "MAP"
    },
    {
      "name": "links",
      "type": "[[ANY]]"
    },
    {
      "name": "names",
      "type": "[MAP]"
    },
    {
      "name": "claims",
      "type": "[[ANY]]"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (node:Thing {id: wanted})\nRETURN wanted AS id, labels(node) AS labels, properties(node) AS properties,\n  COLLECT { MATCH (node)-[link]->(other) WHERE type(link) IN $outgoing RETURN [type(link), other.id, false, properties(link)] }\n    + COLLECT { MATCH (node)<-[link]-(other) WHERE type(link) IN $incoming RETURN [type(link), other.id, true, properties(link)] } AS links,\n  COLLECT { MATCH (node)-[name:NAMED]->(entry:Name) RETURN properties(entry) ORDER BY name.place } AS names,\n  COLLECT { MATCH (node)<-[:SUPPORTS]-(claim:Claim)-[:FROM]->(document) RETURN [claim.id, claim.place, claim.supports, claim.retractedAt, claim:Live, document.id] } AS claims"
};

/** Things that stand in the graph though nobody told of them, or beside the node that is shown. */
export const recordStrays: Statement = {
  "sort": "statement",
  "name": "record/strays",
  "summary": "Things that stand in the graph though nobody told of them, or beside the node that is shown.",
  "params": [],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nMATCH (thing:Thing)\nWHERE NOT EXISTS { MATCH (told:Told {id: thing.id}) WHERE told.lines IS NOT NULL }\nRETURN thing.id AS id\nORDER BY id\nLIMIT 100"
};

/** Takes over an operation of this key that was not finished: whoever began it can write no more for it. */
export const recordTakeOverOperation: Statement = {
  "sort": "statement",
  "name": "record/take-over-operation",
  "summary": "Takes over an operation of this key that was not finished: whoever began it can write no more for it.",
  "params": [
    {
      "name": "key",
      "type": "STRING"
    },
    {
      "name": "by",
      "type": "STRING"
    }
  ],
  "columns": [
    {
      "name": "number",
      "type": "INTEGER"
    },
    {
      "name": "at",
      "type": "STRING"
    },
    {
      "name": "attempt",
      "type": "INTEGER"
    },
    {
      "name": "kind",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nMATCH (operation:Operation {key: $key})\nWHERE operation.state <> 'DONE'\nSET operation.attempt = operation.attempt + 1, operation.by = $by, operation.state = 'TELLING'\nRETURN operation.number AS number, operation.at AS at, operation.attempt AS attempt, operation.kind AS kind"
};

/** Writes into the ledger what lines tell of things: lines without evidence, claims with their documents, and what is named. Only adds. */
export const recordTell: Statement = {
  "sort": "statement",
  "name": "record/tell",
  "summary": "Writes into the ledger what lines tell of things: lines without evidence, claims with their documents, and what is named. Only adds.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMERGE (told:Told {id: row[0]})\nSET told.lines = row[1], told.linesIn = row[2], told.bytes = coalesce(told.bytes, 0) + row[3]\nWITH row, told\nCALL (row, told) {\n  UNWIND row[4] AS each\n  MERGE (document:Told {id: each.document})\n  CREATE (document)<-[:STANDS_IN]-(claim:Claim)-[:TELLS_OF]->(told)\n  SET claim = each\n}\nCALL (row, told) {\n  UNWIND row[5] AS name\n  MERGE (named:Told {id: name})\n  CREATE (told)-[:NAMES]->(named)\n}"
};

/** How long the texts of documents are that have one. */
export const recordTextLengths: Statement = {
  "sort": "statement",
  "name": "record/text-lengths",
  "summary": "How long the texts of documents are that have one.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "length",
      "type": "INTEGER"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (document:Entity {id: wanted})\nWHERE document.text IS NOT NULL\nRETURN document.id AS id, size(document.text) AS length"
};

/** The texts of documents that have one. */
export const recordTexts: Statement = {
  "sort": "statement",
  "name": "record/texts",
  "summary": "The texts of documents that have one.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "text",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (document:Entity {id: wanted})\nWHERE document.text IS NOT NULL\nRETURN document.id AS id, document.text AS text"
};

/** The acts that actors did under conventions, from which it follows where they stand under them. */
export const recordTreatyActs: Statement = {
  "sort": "statement",
  "name": "record/treaty-acts",
  "summary": "The acts that actors did under conventions, from which it follows where they stand under them.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [
    {
      "name": "actor",
      "type": "STRING"
    },
    {
      "name": "convention",
      "type": "STRING"
    },
    {
      "name": "acts",
      "type": "[[ANY]]"
    }
  ],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMATCH (actor:Entity {id: row[0]})\nUNWIND row[1] AS wanted\nMATCH (convention:Entity {id: wanted}) WHERE convention:Convention\nRETURN actor.id AS actor, convention.id AS convention, COLLECT {\n  MATCH (actor)-[:PERFORMED]->(act:Asserted)-[:UNDER]->(convention)\n  RETURN [act.id, act.act, act.earliest, act.latest, act.on IS NULL, act.effective, act.againstId, actor.lastDay]\n} AS acts"
};

/** Operations that are not finished, the oldest first. */
export const recordUnfinishedOperations: Statement = {
  "sort": "statement",
  "name": "record/unfinished-operations",
  "summary": "Operations that are not finished, the oldest first.",
  "params": [],
  "columns": [
    {
      "name": "number",
      "type": "INTEGER"
    },
    {
      "name": "kind",
      "type": "STRING"
    },
    {
      "name": "key",
      "type": "STRING"
    },
    {
      "name": "state",
      "type": "STRING"
    },
    {
      "name": "at",
      "type": "STRING"
    },
    {
      "name": "by",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nMATCH (operation:Operation)\nWHERE operation.state <> 'DONE'\nRETURN operation.number AS number, operation.kind AS kind, operation.key AS key, operation.state AS state, operation.at AS at, operation.by AS by\nORDER BY number"
};

/** Statements that are hidden only because what they are about is hidden, upwards from these: each with what it waits for. */
export const recordWaiting: Statement = {
  "sort": "statement",
  "name": "record/waiting",
  "summary": "Statements that are hidden only because what they are about is hidden, upwards from these: each with what it waits for.",
  "params": [
    {
      "name": "ids",
      "type": "[STRING]"
    }
  ],
  "columns": [
    {
      "name": "id",
      "type": "STRING"
    },
    {
      "name": "about",
      "type": "STRING"
    }
  ],
  "text": "CYPHER 5\nUNWIND $ids AS wanted\nMATCH (first:Thing {id: wanted}) WHERE first:Statement\nMATCH (first)-[:WAITS_FOR*0..]->(one)-[:WAITS_FOR]->(other)\nRETURN DISTINCT one.id AS id, other.id AS about"
};

/** Writes since when conventions are in force by their own rule. */
export const recordWriteEntry: Statement = {
  "sort": "statement",
  "name": "record/write-entry",
  "summary": "Writes since when conventions are in force by their own rule.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMATCH (convention:Entity {id: row[0]})\nSET convention.entered = row[1]"
};

/** Notes in which form the graph is written. */
export const recordWriteForm: Statement = {
  "sort": "statement",
  "name": "record/write-form",
  "summary": "Notes in which form the graph is written.",
  "params": [
    {
      "name": "form",
      "type": "INTEGER"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nMATCH (record:Record {id: 'record'})\nSET record.form = $form"
};

/** Writes where actors stand under conventions over time, in place of what stood there. */
export const recordWriteStands: Statement = {
  "sort": "statement",
  "name": "record/write-stands",
  "summary": "Writes where actors stand under conventions over time, in place of what stood there.",
  "params": [
    {
      "name": "rows",
      "type": "[[ANY]]"
    }
  ],
  "columns": [],
  "text": "CYPHER 5\nUNWIND $rows AS row\nMATCH (actor:Entity {id: row[0]}), (convention:Entity {id: row[1]})\nCALL (actor, convention) { MATCH (actor)-[old:STANDS]->(convention) DELETE old }\nFOREACH (stand IN row[2] | CREATE (actor)-[made:STANDS]->(convention) SET made = stand)"
};

/** What is called so, in any script, case or spelling on record; the best hit first. */
export const searchNames: Hop = {
  "sort": "hop",
  "name": "search/names",
  "summary": "What is called so, in any script, case or spelling on record; the best hit first.",
  "from": [],
  "to": [
    {
      "name": "node",
      "type": "Node",
      "list": false,
      "nullable": false,
      "expression": "«entity»"
    },
    {
      "name": "matched",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "coalesce(«best».text, «best».name)"
    },
    {
      "name": "score",
      "type": "Float",
      "list": false,
      "nullable": false,
      "expression": "floor(«closeness»)"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "sought",
      "type": "MAP"
    },
    {
      "name": "kinds",
      "type": "[EntityKind!]"
    }
  ],
  "body": "CALL db.index.fulltext.queryNodes('spellings', $sought.query) YIELD node AS «hit», score AS «relevance»\nOPTIONAL MATCH («named»:Entity)-[:NAMED]->(«hit»)\nWITH coalesce(«named», «hit») AS «entity», «hit», «relevance», [«hit».folded] + coalesce(«hit».spellings, []) AS «names»\nWHERE «entity»:Shown AND ($kinds IS NULL OR any(«kind» IN $kinds WHERE «kind» IN [«label» IN labels(«entity») | toUpper(«label»)]))\nWITH «entity», «hit»,\n  CASE WHEN coalesce(«hit».accented, «hit».folded) CONTAINS $sought.accented THEN 1.0 WHEN $sought.accented = $sought.spellings[0] THEN 0.95 ELSE 0.3 END\n  * (CASE WHEN any(«name» IN «names» WHERE «name» IN $sought.spellings) THEN 100.0\n    WHEN any(«name» IN «names» WHERE any(«text» IN $sought.spellings WHERE «name» STARTS WITH «text» + ' ')) THEN 50.0 WHEN any(«name» IN «names» WHERE any(«text» IN $sought.spellings WHERE «name» STARTS WITH «text»)) THEN 45.0\n    WHEN any(«name» IN «names» WHERE any(«text» IN $sought.spellings WHERE «name» + ' ' CONTAINS ' ' + «text» + ' ')) THEN 40.0 WHEN any(«name» IN «names» WHERE any(«text» IN $sought.spellings WHERE «name» CONTAINS ' ' + «text»)) THEN 35.0 ELSE 20.0 END\n  + CASE WHEN «hit» = «entity» THEN 3.0 WHEN «hit».kind = 'MISSPELLING' THEN 1.0 ELSE 2.0 END\n  + CASE WHEN «entity»:Document THEN 0.0 WHEN «entity»:Event OR «entity»:Topic OR «entity»:Series THEN 4.0 WHEN «entity»:Post OR «entity»:Source THEN 3.0 ELSE 6.0 END\n  + 1.0 * size($sought.spellings[0]) / (size($sought.spellings[0]) + size(«hit».folded)) + 0.1 * «relevance» / (1.0 + «relevance»)) AS «closeness»\nORDER BY «closeness» DESC, size(«hit».folded), «hit».folded\nWITH «entity», collect(«hit»)[0] AS «best», max(«closeness») AS «closeness»",
  "tail": "match",
  "order": [
    {
      "expression": "«closeness»",
      "descending": true
    },
    {
      "expression": "«entity».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nCALL db.index.fulltext.queryNodes('spellings', $sought.query) YIELD node AS hit, score AS relevance\nOPTIONAL MATCH (named:Entity)-[:NAMED]->(hit)\nWITH coalesce(named, hit) AS entity, hit, relevance, [hit.folded] + coalesce(hit.spellings, []) AS names\nWHERE entity:Shown AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN [label IN labels(entity) | toUpper(label)]))\nWITH entity, hit,\n  CASE WHEN coalesce(hit.accented, hit.folded) CONTAINS $sought.accented THEN 1.0 WHEN $sought.accented = $sought.spellings[0] THEN 0.95 ELSE 0.3 END\n  * (CASE WHEN any(name IN names WHERE name IN $sought.spellings) THEN 100.0\n    WHEN any(name IN names WHERE any(text IN $sought.spellings WHERE name STARTS WITH text + ' ')) THEN 50.0 WHEN any(name IN names WHERE any(text IN $sought.spellings WHERE name STARTS WITH text)) THEN 45.0\n    WHEN any(name IN names WHERE any(text IN $sought.spellings WHERE name + ' ' CONTAINS ' ' + text + ' ')) THEN 40.0 WHEN any(name IN names WHERE any(text IN $sought.spellings WHERE name CONTAINS ' ' + text)) THEN 35.0 ELSE 20.0 END\n  + CASE WHEN hit = entity THEN 3.0 WHEN hit.kind = 'MISSPELLING' THEN 1.0 ELSE 2.0 END\n  + CASE WHEN entity:Document THEN 0.0 WHEN entity:Event OR entity:Topic OR entity:Series THEN 4.0 WHEN entity:Post OR entity:Source THEN 3.0 ELSE 6.0 END\n  + 1.0 * size($sought.spellings[0]) / (size($sought.spellings[0]) + size(hit.folded)) + 0.1 * relevance / (1.0 + relevance)) AS closeness\nORDER BY closeness DESC, size(hit.folded), hit.folded\nWITH entity, collect(hit)[0] AS best, max(closeness) AS closeness\nRETURN entity AS node, coalesce(best.text, best.name) AS matched, floor(closeness) AS score\nORDER BY closeness DESC, entity.id"
};

/** Who attended at least so many editions of a series, the most first. */
export const seriesAttendees: Hop = {
  "sort": "hop",
  "name": "series/attendees",
  "summary": "Who attended at least so many editions of a series, the most first.",
  "from": [
    {
      "name": "this",
      "type": "Series",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "party",
      "type": "Party",
      "list": false,
      "nullable": false,
      "expression": "«party»"
    },
    {
      "name": "participations",
      "type": "Participation",
      "list": true,
      "nullable": false,
      "expression": "«participations»"
    },
    {
      "name": "editions",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«editions»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "minimumEditions",
      "type": "Int!"
    }
  ],
  "body": "MATCH («this»)<-[:EDITION_OF]-(«event»:Event)<-[:AT_EVENT]-(«one»:Participation {status: 'ATTENDED'})-[:PARTY]->(«party»)\nWITH «party», collect(«one») AS «participations», count(DISTINCT «event») AS «editions»\nWHERE «editions» >= $minimumEditions",
  "tail": "where",
  "order": [
    {
      "expression": "«editions»",
      "descending": true
    },
    {
      "expression": "«party».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'series:oewg-ict-security-2021-2025'})\nMATCH (this)<-[:EDITION_OF]-(event:Event)<-[:AT_EVENT]-(one:Participation {status: 'ATTENDED'})-[:PARTY]->(party)\nWITH party, collect(one) AS participations, count(DISTINCT event) AS editions\nWHERE editions >= $minimumEditions\nRETURN party, participations, editions\nORDER BY editions DESC, party.id"
};

/** The one of its kind that has this id. */
export const seriesById: Hop = {
  "sort": "hop",
  "name": "series/by-id",
  "summary": "The one of its kind that has this id.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Series",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [
    {
      "name": "id",
      "type": "ID!"
    }
  ],
  "body": "MATCH («that»:Entity {id: $id}) WHERE «that»:Series AND «that»:Shown",
  "tail": "where",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Entity {id: $id}) WHERE that:Series AND that:Shown\nRETURN that"
};

/** The editions of a series, the newest first. */
export const seriesEditions: Hop = {
  "sort": "hop",
  "name": "series/editions",
  "summary": "The editions of a series, the newest first.",
  "from": [
    {
      "name": "this",
      "type": "Series",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («that»:Event) WHERE «that».seriesId = «this».id AND «that».day >= '' AND «that»:Shown",
  "tail": "where",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "«that».seriesId",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'series:octopus-conference'})\nMATCH (that:Event) WHERE that.seriesId = this.id AND that.day >= '' AND that:Shown\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** Who organises it, in the order in which they were told. */
export const seriesOrganisers: Hop = {
  "sort": "hop",
  "name": "series/organisers",
  "summary": "Who organises it, in the order in which they were told.",
  "from": [
    {
      "name": "this",
      "type": "Series",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)-[«link»:ORGANISED_BY]->(«that»)",
  "tail": "match",
  "order": [
    {
      "expression": "«link».place",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:ahc-org'})\nMATCH (this)-[link:ORGANISED_BY]->(that)\nRETURN that\nORDER BY link.place, that.id"
};

/** The country that a source is seated in. */
export const sourcesCountry: Hop = {
  "sort": "hop",
  "name": "sources/country",
  "summary": "The country that a source is seated in.",
  "from": [
    {
      "name": "this",
      "type": "Source",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Country",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:SEATED_IN]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'source:viet-nam-news'})\nMATCH (this)-[:SEATED_IN]->(that)\nRETURN that"
};

/** The documents of a source, the newest first; those without a date last. */
export const sourcesDocuments: Hop = {
  "sort": "hop",
  "name": "sources/documents",
  "summary": "The documents of a source, the newest first; those without a date last.",
  "from": [
    {
      "name": "this",
      "type": "Source",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Document",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («that»:Document) WHERE «that».sourceId = «this».id AND «that».day >= '' AND «that»:Shown",
  "tail": "where",
  "order": [
    {
      "expression": "«that».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "«that».sourceId",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'source:viet-nam-news'})\nMATCH (that:Document) WHERE that.sourceId = this.id AND that.day >= '' AND that:Shown\nRETURN that\nORDER BY that.day DESC, that.id"
};

/** Sources of some kinds and of a country, by name. */
export const sourcesList: Hop = {
  "sort": "hop",
  "name": "sources/list",
  "summary": "Sources of some kinds and of a country, by name.",
  "from": [],
  "to": [
    {
      "name": "that",
      "type": "Source",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "kinds",
      "type": "[SourceKind!]"
    },
    {
      "name": "country",
      "type": "ID"
    }
  ],
  "body": "MATCH («that»:Source)\nWHERE «that»:Shown AND ($kinds IS NULL OR «that».kind IN $kinds) AND ($country IS NULL OR EXISTS { («that»)-[:SEATED_IN]->({id: $country}) })",
  "tail": "where",
  "order": [
    {
      "expression": "«that».name",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (that:Source)\nWHERE that:Shown AND ($kinds IS NULL OR that.kind IN $kinds) AND ($country IS NULL OR EXISTS { (that)-[:SEATED_IN]->({id: $country}) })\nRETURN that\nORDER BY that.name, that.id"
};

/** What else is stated about something, by property. */
export const statementsAbout: Hop = {
  "sort": "hop",
  "name": "statements/about",
  "summary": "What else is stated about something, by property.",
  "from": [
    {
      "name": "this",
      "type": "Node",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Statement",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («this»)<-[:SAYS_OF]-(«that»:Statement)",
  "tail": "match",
  "order": [
    {
      "expression": "«that».property",
      "descending": false
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'event:hanoi-signing-2025'})\nMATCH (this)<-[:SAYS_OF]-(that:Statement)\nRETURN that\nORDER BY that.property, that.id"
};

/** What a statement is about. */
export const statementsSubject: Hop = {
  "sort": "hop",
  "name": "statements/subject",
  "summary": "What a statement is about.",
  "from": [
    {
      "name": "this",
      "type": "Statement",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Node",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:SAYS_OF]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'claim:hanoi-signing-2025.signatories'})\nMATCH (this)-[:SAYS_OF]->(that)\nRETURN that"
};

/** Events counted by what is their own: time, kind, status, place, series, topics, conventions. */
export const tallyOfEvents: Hop = {
  "sort": "hop",
  "name": "tally/of-events",
  "summary": "Events counted by what is their own: time, kind, status, place, series, topics, conventions.",
  "from": [],
  "to": [
    {
      "name": "groups",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«groups»[0..$first]"
    },
    {
      "name": "total",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«total»"
    },
    {
      "name": "hasMore",
      "type": "Boolean",
      "list": false,
      "nullable": false,
      "expression": "size(«groups») > $first"
    },
    {
      "name": "by",
      "type": "String",
      "list": true,
      "nullable": false,
      "expression": "$by"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "by",
      "type": "[EventDimension!]!"
    },
    {
      "name": "first",
      "type": "Int!"
    }
  ],
  "body": "CALL (*) {\n  MATCH («event»:Event) WHERE «event»:Shown /* where */\n  RETURN collect(«event») AS «events»\n}\nCALL («events») {\n  UNWIND «events» AS «event»\n  CALL («event») {\n    OPTIONAL MATCH («event»)-[:ABOUT]->(«topic»:Topic) WHERE 'TOPIC' IN $by\n    RETURN coalesce(«topic».id, '') AS «topicId»\n  }\n  CALL («event») {\n    OPTIONAL MATCH («event»)-[:CONCERNS]->(«convention»:Convention) WHERE 'CONVENTION' IN $by\n    RETURN coalesce(«convention».id, '') AS «conventionId»\n  }\n  CALL («event») {\n    OPTIONAL MATCH («event»)-[:EDITION_OF]->(«series»:Series) WHERE 'SERIES' IN $by\n    RETURN coalesce(«series».id, '') AS «seriesId»\n  }\n  CALL («event») {\n    OPTIONAL MATCH («event»)-[:IN_COUNTRY]->(«country»:Country) WHERE 'COUNTRY' IN $by\n    RETURN coalesce(«country».id, '') AS «countryId»\n  }\n  WITH «event», [«dimension» IN $by | CASE «dimension»\n    WHEN 'YEAR' THEN CASE WHEN «event».when =~ '[0-9]{4}.*' THEN substring(«event».when, 0, 4) ELSE '' END\n    WHEN 'KIND' THEN coalesce(«event».kind, '') WHEN 'STATUS' THEN coalesce(«event».status, '') WHEN 'CITY' THEN coalesce(«event».city, '')\n    WHEN 'COUNTRY' THEN «countryId» WHEN 'SERIES' THEN «seriesId» WHEN 'TOPIC' THEN «topicId» WHEN 'CONVENTION' THEN «conventionId» ELSE '' END] AS «keys»\n  WITH «keys», count(DISTINCT «event») AS «number»\n  ORDER BY «number» DESC, «keys»\n  RETURN collect([«keys», «number»]) AS «groups»\n}\nWITH «groups», size(«events») AS «total»",
  "tail": "match",
  "order": [
    {
      "expression": "«total»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nCALL (*) {\n  MATCH (event:Event) WHERE event:Shown /* where */\n  RETURN collect(event) AS events\n}\nCALL (events) {\n  UNWIND events AS event\n  CALL (event) {\n    OPTIONAL MATCH (event)-[:ABOUT]->(topic:Topic) WHERE 'TOPIC' IN $by\n    RETURN coalesce(topic.id, '') AS topicId\n  }\n  CALL (event) {\n    OPTIONAL MATCH (event)-[:CONCERNS]->(convention:Convention) WHERE 'CONVENTION' IN $by\n    RETURN coalesce(convention.id, '') AS conventionId\n  }\n  CALL (event) {\n    OPTIONAL MATCH (event)-[:EDITION_OF]->(series:Series) WHERE 'SERIES' IN $by\n    RETURN coalesce(series.id, '') AS seriesId\n  }\n  CALL (event) {\n    OPTIONAL MATCH (event)-[:IN_COUNTRY]->(country:Country) WHERE 'COUNTRY' IN $by\n    RETURN coalesce(country.id, '') AS countryId\n  }\n  WITH event, [dimension IN $by | CASE dimension\n    WHEN 'YEAR' THEN CASE WHEN event.when =~ '[0-9]{4}.*' THEN substring(event.when, 0, 4) ELSE '' END\n    WHEN 'KIND' THEN coalesce(event.kind, '') WHEN 'STATUS' THEN coalesce(event.status, '') WHEN 'CITY' THEN coalesce(event.city, '')\n    WHEN 'COUNTRY' THEN countryId WHEN 'SERIES' THEN seriesId WHEN 'TOPIC' THEN topicId WHEN 'CONVENTION' THEN conventionId ELSE '' END] AS keys\n  WITH keys, count(DISTINCT event) AS number\n  ORDER BY number DESC, keys\n  RETURN collect([keys, number]) AS groups\n}\nWITH groups, size(events) AS total\nRETURN groups[0..$first] AS groups, total, size(groups) > $first AS hasMore, $by AS by\nORDER BY total"
};

/** Meetings counted by what is their own: time, kind, way, place, conference, topic. */
export const tallyOfMeetings: Hop = {
  "sort": "hop",
  "name": "tally/of-meetings",
  "summary": "Meetings counted by what is their own: time, kind, way, place, conference, topic.",
  "from": [],
  "to": [
    {
      "name": "groups",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«groups»[0..$first]"
    },
    {
      "name": "total",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«total»"
    },
    {
      "name": "hasMore",
      "type": "Boolean",
      "list": false,
      "nullable": false,
      "expression": "size(«groups») > $first"
    },
    {
      "name": "by",
      "type": "String",
      "list": true,
      "nullable": false,
      "expression": "$by"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "by",
      "type": "[MeetingDimension!]!"
    },
    {
      "name": "first",
      "type": "Int!"
    }
  ],
  "body": "CALL (*) {\n  MATCH («meeting»:Meeting) WHERE true /* where */\n  RETURN collect(«meeting») AS «meetings»\n}\nCALL («meetings») {\n  UNWIND «meetings» AS «meeting»\n  OPTIONAL MATCH («meeting»)-[:IN_COUNTRY]->(«country»:Country)\n  CALL («meeting») {\n    OPTIONAL MATCH («meeting»)-[:PART_OF|ON_MARGINS_OF*1..]->(«outer»:Event) WHERE 'CONFERENCE' IN $by AND NOT EXISTS { («outer»)-[:PART_OF|ON_MARGINS_OF]->() }\n    RETURN coalesce(min(«outer».id), '') AS «conference»\n  }\n  CALL («meeting») {\n    OPTIONAL MATCH («meeting»)-[:ABOUT]->(«topic»:Topic) WHERE 'TOPIC' IN $by\n    RETURN coalesce(«topic».id, '') AS «topicId»\n  }\n  WITH «meeting», [«dimension» IN $by | CASE «dimension»\n    WHEN 'YEAR' THEN CASE WHEN «meeting».when =~ '[0-9]{4}(?!-(22|24|28|30)).*' THEN substring(«meeting».when, 0, 4) ELSE '' END\n    WHEN 'MONTH' THEN CASE WHEN «meeting».when =~ '[0-9]{4}-(0[1-9]|1[0-2]).*' THEN substring(«meeting».when, 0, 7) ELSE '' END\n    WHEN 'KIND' THEN coalesce(«meeting».kind, '') WHEN 'MODE' THEN coalesce(«meeting».mode, '') WHEN 'CITY' THEN coalesce(«meeting».city, '')\n    WHEN 'COUNTRY' THEN coalesce(«country».id, '') WHEN 'CONFERENCE' THEN «conference» WHEN 'TOPIC' THEN «topicId» ELSE '' END] AS «keys»\n  WITH «keys», count(DISTINCT «meeting») AS «number»\n  ORDER BY «number» DESC, «keys»\n  RETURN collect([«keys», «number»]) AS «groups»\n}\nWITH «groups», size(«meetings») AS «total»",
  "tail": "match",
  "order": [
    {
      "expression": "«total»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nCALL (*) {\n  MATCH (meeting:Meeting) WHERE true /* where */\n  RETURN collect(meeting) AS meetings\n}\nCALL (meetings) {\n  UNWIND meetings AS meeting\n  OPTIONAL MATCH (meeting)-[:IN_COUNTRY]->(country:Country)\n  CALL (meeting) {\n    OPTIONAL MATCH (meeting)-[:PART_OF|ON_MARGINS_OF*1..]->(outer:Event) WHERE 'CONFERENCE' IN $by AND NOT EXISTS { (outer)-[:PART_OF|ON_MARGINS_OF]->() }\n    RETURN coalesce(min(outer.id), '') AS conference\n  }\n  CALL (meeting) {\n    OPTIONAL MATCH (meeting)-[:ABOUT]->(topic:Topic) WHERE 'TOPIC' IN $by\n    RETURN coalesce(topic.id, '') AS topicId\n  }\n  WITH meeting, [dimension IN $by | CASE dimension\n    WHEN 'YEAR' THEN CASE WHEN meeting.when =~ '[0-9]{4}(?!-(22|24|28|30)).*' THEN substring(meeting.when, 0, 4) ELSE '' END\n    WHEN 'MONTH' THEN CASE WHEN meeting.when =~ '[0-9]{4}-(0[1-9]|1[0-2]).*' THEN substring(meeting.when, 0, 7) ELSE '' END\n    WHEN 'KIND' THEN coalesce(meeting.kind, '') WHEN 'MODE' THEN coalesce(meeting.mode, '') WHEN 'CITY' THEN coalesce(meeting.city, '')\n    WHEN 'COUNTRY' THEN coalesce(country.id, '') WHEN 'CONFERENCE' THEN conference WHEN 'TOPIC' THEN topicId ELSE '' END] AS keys\n  WITH keys, count(DISTINCT meeting) AS number\n  ORDER BY number DESC, keys\n  RETURN collect([keys, number]) AS groups\n}\nWITH groups, size(meetings) AS total\nRETURN groups[0..$first] AS groups, total, size(groups) > $first AS hasMore, $by AS by\nORDER BY total"
};

/** Meetings counted by pairs of different sides and by either of the two. */
export const tallyOfPairsAndParticipations: Hop = {
  "sort": "hop",
  "name": "tally/of-pairs-and-participations",
  "summary": "Meetings counted by pairs of different sides and by either of the two.",
  "from": [],
  "to": [
    {
      "name": "groups",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«groups»[0..$first]"
    },
    {
      "name": "total",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«total»"
    },
    {
      "name": "hasMore",
      "type": "Boolean",
      "list": false,
      "nullable": false,
      "expression": "size(«groups») > $first"
    },
    {
      "name": "by",
      "type": "String",
      "list": true,
      "nullable": false,
      "expression": "$by"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "by",
      "type": "[MeetingDimension!]!"
    },
    {
      "name": "first",
      "type": "Int!"
    }
  ],
  "body": "CALL (*) {\n  MATCH («meeting»:Meeting) WHERE true /* where */\n  RETURN collect(«meeting») AS «meetings»\n}\nCALL («meetings») {\n  UNWIND «meetings» AS «meeting»\n  OPTIONAL MATCH («meeting»)-[:IN_COUNTRY]->(«country»:Country)\n  CALL («meeting») {\n    OPTIONAL MATCH («meeting»)-[:PART_OF|ON_MARGINS_OF*1..]->(«outer»:Event) WHERE 'CONFERENCE' IN $by AND NOT EXISTS { («outer»)-[:PART_OF|ON_MARGINS_OF]->() }\n    RETURN coalesce(min(«outer».id), '') AS «conference»\n  }\n  CALL («meeting») {\n    OPTIONAL MATCH («meeting»)-[:ABOUT]->(«topic»:Topic) WHERE 'TOPIC' IN $by\n    RETURN coalesce(«topic».id, '') AS «topicId»\n  }\n  OPTIONAL MATCH («a»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»)<-[:AT_EVENT]-(«b»:Participation {status: 'ATTENDED'})\n  WHERE «a».side <> «b».side AND «a».party <> «b».party AND «a».id < «b».id\n  OPTIONAL MATCH («a»)<-[:TOOK_PART]-(«officialA»:Official)\n  OPTIONAL MATCH («b»)<-[:TOOK_PART]-(«officialB»:Official)\n  WITH *, CASE WHEN «a» IS NULL THEN '' WHEN «a».side < «b».side THEN «a».side + '|' + «b».side ELSE «b».side + '|' + «a».side END AS «sidePair»,\n    CASE WHEN «officialA» IS NULL OR «officialB» IS NULL THEN '' WHEN «officialA».id < «officialB».id THEN «officialA».id + '|' + «officialB».id ELSE «officialB».id + '|' + «officialA».id END AS «officialPair»\n  UNWIND CASE WHEN «a» IS NULL THEN [null] ELSE [«a», «b»] END AS «one»\n  OPTIONAL MATCH («one»)<-[:TOOK_PART]-(«official»:Official)\n  OPTIONAL MATCH («one»)-[:IN_CAPACITY_OF]->(«post»:Post)\n  WITH «meeting», [«dimension» IN $by | CASE «dimension»\n    WHEN 'YEAR' THEN CASE WHEN «meeting».when =~ '[0-9]{4}(?!-(22|24|28|30)).*' THEN substring(«meeting».when, 0, 4) ELSE '' END\n    WHEN 'MONTH' THEN CASE WHEN «meeting».when =~ '[0-9]{4}-(0[1-9]|1[0-2]).*' THEN substring(«meeting».when, 0, 7) ELSE '' END\n    WHEN 'KIND' THEN coalesce(«meeting».kind, '') WHEN 'MODE' THEN coalesce(«meeting».mode, '') WHEN 'CITY' THEN coalesce(«meeting».city, '')\n    WHEN 'COUNTRY' THEN coalesce(«country».id, '') WHEN 'CONFERENCE' THEN «conference» WHEN 'TOPIC' THEN «topicId»\n    WHEN 'OFFICIAL' THEN coalesce(«official».id, '') WHEN 'SIDE' THEN coalesce(«one».side, '') WHEN 'RANK' THEN coalesce(«post».rank, '')\n    WHEN 'SIDE_PAIR' THEN «sidePair» WHEN 'OFFICIAL_PAIR' THEN «officialPair» ELSE '' END] AS «keys»\n  WITH «keys», count(DISTINCT «meeting») AS «number»\n  ORDER BY «number» DESC, «keys»\n  RETURN collect([«keys», «number»]) AS «groups»\n}\nWITH «groups», size(«meetings») AS «total»",
  "tail": "match",
  "order": [
    {
      "expression": "«total»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nCALL (*) {\n  MATCH (meeting:Meeting) WHERE true /* where */\n  RETURN collect(meeting) AS meetings\n}\nCALL (meetings) {\n  UNWIND meetings AS meeting\n  OPTIONAL MATCH (meeting)-[:IN_COUNTRY]->(country:Country)\n  CALL (meeting) {\n    OPTIONAL MATCH (meeting)-[:PART_OF|ON_MARGINS_OF*1..]->(outer:Event) WHERE 'CONFERENCE' IN $by AND NOT EXISTS { (outer)-[:PART_OF|ON_MARGINS_OF]->() }\n    RETURN coalesce(min(outer.id), '') AS conference\n  }\n  CALL (meeting) {\n    OPTIONAL MATCH (meeting)-[:ABOUT]->(topic:Topic) WHERE 'TOPIC' IN $by\n    RETURN coalesce(topic.id, '') AS topicId\n  }\n  OPTIONAL MATCH (a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})\n  WHERE a.side <> b.side AND a.party <> b.party AND a.id < b.id\n  OPTIONAL MATCH (a)<-[:TOOK_PART]-(officialA:Official)\n  OPTIONAL MATCH (b)<-[:TOOK_PART]-(officialB:Official)\n  WITH *, CASE WHEN a IS NULL THEN '' WHEN a.side < b.side THEN a.side + '|' + b.side ELSE b.side + '|' + a.side END AS sidePair,\n    CASE WHEN officialA IS NULL OR officialB IS NULL THEN '' WHEN officialA.id < officialB.id THEN officialA.id + '|' + officialB.id ELSE officialB.id + '|' + officialA.id END AS officialPair\n  UNWIND CASE WHEN a IS NULL THEN [null] ELSE [a, b] END AS one\n  OPTIONAL MATCH (one)<-[:TOOK_PART]-(official:Official)\n  OPTIONAL MATCH (one)-[:IN_CAPACITY_OF]->(post:Post)\n  WITH meeting, [dimension IN $by | CASE dimension\n    WHEN 'YEAR' THEN CASE WHEN meeting.when =~ '[0-9]{4}(?!-(22|24|28|30)).*' THEN substring(meeting.when, 0, 4) ELSE '' END\n    WHEN 'MONTH' THEN CASE WHEN meeting.when =~ '[0-9]{4}-(0[1-9]|1[0-2]).*' THEN substring(meeting.when, 0, 7) ELSE '' END\n    WHEN 'KIND' THEN coalesce(meeting.kind, '') WHEN 'MODE' THEN coalesce(meeting.mode, '') WHEN 'CITY' THEN coalesce(meeting.city, '')\n    WHEN 'COUNTRY' THEN coalesce(country.id, '') WHEN 'CONFERENCE' THEN conference WHEN 'TOPIC' THEN topicId\n    WHEN 'OFFICIAL' THEN coalesce(official.id, '') WHEN 'SIDE' THEN coalesce(one.side, '') WHEN 'RANK' THEN coalesce(post.rank, '')\n    WHEN 'SIDE_PAIR' THEN sidePair WHEN 'OFFICIAL_PAIR' THEN officialPair ELSE '' END] AS keys\n  WITH keys, count(DISTINCT meeting) AS number\n  ORDER BY number DESC, keys\n  RETURN collect([keys, number]) AS groups\n}\nWITH groups, size(meetings) AS total\nRETURN groups[0..$first] AS groups, total, size(groups) > $first AS hasMore, $by AS by\nORDER BY total"
};

/** Meetings counted by pairs of different sides as well. */
export const tallyOfPairs: Hop = {
  "sort": "hop",
  "name": "tally/of-pairs",
  "summary": "Meetings counted by pairs of different sides as well.",
  "from": [],
  "to": [
    {
      "name": "groups",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«groups»[0..$first]"
    },
    {
      "name": "total",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«total»"
    },
    {
      "name": "hasMore",
      "type": "Boolean",
      "list": false,
      "nullable": false,
      "expression": "size(«groups») > $first"
    },
    {
      "name": "by",
      "type": "String",
      "list": true,
      "nullable": false,
      "expression": "$by"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "by",
      "type": "[MeetingDimension!]!"
    },
    {
      "name": "first",
      "type": "Int!"
    }
  ],
  "body": "CALL (*) {\n  MATCH («meeting»:Meeting) WHERE true /* where */\n  RETURN collect(«meeting») AS «meetings»\n}\nCALL («meetings») {\n  UNWIND «meetings» AS «meeting»\n  OPTIONAL MATCH («meeting»)-[:IN_COUNTRY]->(«country»:Country)\n  CALL («meeting») {\n    OPTIONAL MATCH («meeting»)-[:PART_OF|ON_MARGINS_OF*1..]->(«outer»:Event) WHERE 'CONFERENCE' IN $by AND NOT EXISTS { («outer»)-[:PART_OF|ON_MARGINS_OF]->() }\n    RETURN coalesce(min(«outer».id), '') AS «conference»\n  }\n  CALL («meeting») {\n    OPTIONAL MATCH («meeting»)-[:ABOUT]->(«topic»:Topic) WHERE 'TOPIC' IN $by\n    RETURN coalesce(«topic».id, '') AS «topicId»\n  }\n  OPTIONAL MATCH («a»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»)<-[:AT_EVENT]-(«b»:Participation {status: 'ATTENDED'})\n  WHERE «a».side <> «b».side AND «a».party <> «b».party AND «a».id < «b».id\n  OPTIONAL MATCH («a»)<-[:TOOK_PART]-(«officialA»:Official)\n  OPTIONAL MATCH («b»)<-[:TOOK_PART]-(«officialB»:Official)\n  WITH *, CASE WHEN «a» IS NULL THEN '' WHEN «a».side < «b».side THEN «a».side + '|' + «b».side ELSE «b».side + '|' + «a».side END AS «sidePair»,\n    CASE WHEN «officialA» IS NULL OR «officialB» IS NULL THEN '' WHEN «officialA».id < «officialB».id THEN «officialA».id + '|' + «officialB».id ELSE «officialB».id + '|' + «officialA».id END AS «officialPair»\n  WITH «meeting», [«dimension» IN $by | CASE «dimension»\n    WHEN 'YEAR' THEN CASE WHEN «meeting».when =~ '[0-9]{4}(?!-(22|24|28|30)).*' THEN substring(«meeting».when, 0, 4) ELSE '' END\n    WHEN 'MONTH' THEN CASE WHEN «meeting».when =~ '[0-9]{4}-(0[1-9]|1[0-2]).*' THEN substring(«meeting».when, 0, 7) ELSE '' END\n    WHEN 'KIND' THEN coalesce(«meeting».kind, '') WHEN 'MODE' THEN coalesce(«meeting».mode, '') WHEN 'CITY' THEN coalesce(«meeting».city, '')\n    WHEN 'COUNTRY' THEN coalesce(«country».id, '') WHEN 'CONFERENCE' THEN «conference» WHEN 'TOPIC' THEN «topicId»\n    WHEN 'SIDE_PAIR' THEN «sidePair» WHEN 'OFFICIAL_PAIR' THEN «officialPair» ELSE '' END] AS «keys»\n  WITH «keys», count(DISTINCT «meeting») AS «number»\n  ORDER BY «number» DESC, «keys»\n  RETURN collect([«keys», «number»]) AS «groups»\n}\nWITH «groups», size(«meetings») AS «total»",
  "tail": "match",
  "order": [
    {
      "expression": "«total»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nCALL (*) {\n  MATCH (meeting:Meeting) WHERE true /* where */\n  RETURN collect(meeting) AS meetings\n}\nCALL (meetings) {\n  UNWIND meetings AS meeting\n  OPTIONAL MATCH (meeting)-[:IN_COUNTRY]->(country:Country)\n  CALL (meeting) {\n    OPTIONAL MATCH (meeting)-[:PART_OF|ON_MARGINS_OF*1..]->(outer:Event) WHERE 'CONFERENCE' IN $by AND NOT EXISTS { (outer)-[:PART_OF|ON_MARGINS_OF]->() }\n    RETURN coalesce(min(outer.id), '') AS conference\n  }\n  CALL (meeting) {\n    OPTIONAL MATCH (meeting)-[:ABOUT]->(topic:Topic) WHERE 'TOPIC' IN $by\n    RETURN coalesce(topic.id, '') AS topicId\n  }\n  OPTIONAL MATCH (a:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting)<-[:AT_EVENT]-(b:Participation {status: 'ATTENDED'})\n  WHERE a.side <> b.side AND a.party <> b.party AND a.id < b.id\n  OPTIONAL MATCH (a)<-[:TOOK_PART]-(officialA:Official)\n  OPTIONAL MATCH (b)<-[:TOOK_PART]-(officialB:Official)\n  WITH *, CASE WHEN a IS NULL THEN '' WHEN a.side < b.side THEN a.side + '|' + b.side ELSE b.side + '|' + a.side END AS sidePair,\n    CASE WHEN officialA IS NULL OR officialB IS NULL THEN '' WHEN officialA.id < officialB.id THEN officialA.id + '|' + officialB.id ELSE officialB.id + '|' + officialA.id END AS officialPair\n  WITH meeting, [dimension IN $by | CASE dimension\n    WHEN 'YEAR' THEN CASE WHEN meeting.when =~ '[0-9]{4}(?!-(22|24|28|30)).*' THEN substring(meeting.when, 0, 4) ELSE '' END\n    WHEN 'MONTH' THEN CASE WHEN meeting.when =~ '[0-9]{4}-(0[1-9]|1[0-2]).*' THEN substring(meeting.when, 0, 7) ELSE '' END\n    WHEN 'KIND' THEN coalesce(meeting.kind, '') WHEN 'MODE' THEN coalesce(meeting.mode, '') WHEN 'CITY' THEN coalesce(meeting.city, '')\n    WHEN 'COUNTRY' THEN coalesce(country.id, '') WHEN 'CONFERENCE' THEN conference WHEN 'TOPIC' THEN topicId\n    WHEN 'SIDE_PAIR' THEN sidePair WHEN 'OFFICIAL_PAIR' THEN officialPair ELSE '' END] AS keys\n  WITH keys, count(DISTINCT meeting) AS number\n  ORDER BY number DESC, keys\n  RETURN collect([keys, number]) AS groups\n}\nWITH groups, size(meetings) AS total\nRETURN groups[0..$first] AS groups, total, size(groups) > $first AS hasMore, $by AS by\nORDER BY total"
};

/** Meetings counted by who took part as well; what is asked of one is of one and the same participation. */
export const tallyOfParticipations: Hop = {
  "sort": "hop",
  "name": "tally/of-participations",
  "summary": "Meetings counted by who took part as well; what is asked of one is of one and the same participation.",
  "from": [],
  "to": [
    {
      "name": "groups",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«groups»[0..$first]"
    },
    {
      "name": "total",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«total»"
    },
    {
      "name": "hasMore",
      "type": "Boolean",
      "list": false,
      "nullable": false,
      "expression": "size(«groups») > $first"
    },
    {
      "name": "by",
      "type": "String",
      "list": true,
      "nullable": false,
      "expression": "$by"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "by",
      "type": "[MeetingDimension!]!"
    },
    {
      "name": "first",
      "type": "Int!"
    }
  ],
  "body": "CALL (*) {\n  MATCH («meeting»:Meeting) WHERE true /* where */\n  RETURN collect(«meeting») AS «meetings»\n}\nCALL («meetings») {\n  UNWIND «meetings» AS «meeting»\n  OPTIONAL MATCH («meeting»)-[:IN_COUNTRY]->(«country»:Country)\n  CALL («meeting») {\n    OPTIONAL MATCH («meeting»)-[:PART_OF|ON_MARGINS_OF*1..]->(«outer»:Event) WHERE 'CONFERENCE' IN $by AND NOT EXISTS { («outer»)-[:PART_OF|ON_MARGINS_OF]->() }\n    RETURN coalesce(min(«outer».id), '') AS «conference»\n  }\n  CALL («meeting») {\n    OPTIONAL MATCH («meeting»)-[:ABOUT]->(«topic»:Topic) WHERE 'TOPIC' IN $by\n    RETURN coalesce(«topic».id, '') AS «topicId»\n  }\n  OPTIONAL MATCH («one»:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(«meeting»)\n  WHERE «one».again IS NULL\n  OPTIONAL MATCH («one»)<-[:TOOK_PART]-(«official»:Official)\n  OPTIONAL MATCH («one»)-[:IN_CAPACITY_OF]->(«post»:Post)\n  WITH «meeting», [«dimension» IN $by | CASE «dimension»\n    WHEN 'YEAR' THEN CASE WHEN «meeting».when =~ '[0-9]{4}(?!-(22|24|28|30)).*' THEN substring(«meeting».when, 0, 4) ELSE '' END\n    WHEN 'MONTH' THEN CASE WHEN «meeting».when =~ '[0-9]{4}-(0[1-9]|1[0-2]).*' THEN substring(«meeting».when, 0, 7) ELSE '' END\n    WHEN 'KIND' THEN coalesce(«meeting».kind, '') WHEN 'MODE' THEN coalesce(«meeting».mode, '') WHEN 'CITY' THEN coalesce(«meeting».city, '')\n    WHEN 'COUNTRY' THEN coalesce(«country».id, '') WHEN 'CONFERENCE' THEN «conference» WHEN 'TOPIC' THEN «topicId»\n    WHEN 'OFFICIAL' THEN coalesce(«official».id, '') WHEN 'SIDE' THEN coalesce(«one».side, '') WHEN 'RANK' THEN coalesce(«post».rank, '') ELSE '' END] AS «keys»\n  WITH «keys», count(DISTINCT «meeting») AS «number»\n  ORDER BY «number» DESC, «keys»\n  RETURN collect([«keys», «number»]) AS «groups»\n}\nWITH «groups», size(«meetings») AS «total»",
  "tail": "match",
  "order": [
    {
      "expression": "«total»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nCALL (*) {\n  MATCH (meeting:Meeting) WHERE true /* where */\n  RETURN collect(meeting) AS meetings\n}\nCALL (meetings) {\n  UNWIND meetings AS meeting\n  OPTIONAL MATCH (meeting)-[:IN_COUNTRY]->(country:Country)\n  CALL (meeting) {\n    OPTIONAL MATCH (meeting)-[:PART_OF|ON_MARGINS_OF*1..]->(outer:Event) WHERE 'CONFERENCE' IN $by AND NOT EXISTS { (outer)-[:PART_OF|ON_MARGINS_OF]->() }\n    RETURN coalesce(min(outer.id), '') AS conference\n  }\n  CALL (meeting) {\n    OPTIONAL MATCH (meeting)-[:ABOUT]->(topic:Topic) WHERE 'TOPIC' IN $by\n    RETURN coalesce(topic.id, '') AS topicId\n  }\n  OPTIONAL MATCH (one:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting)\n  WHERE one.again IS NULL\n  OPTIONAL MATCH (one)<-[:TOOK_PART]-(official:Official)\n  OPTIONAL MATCH (one)-[:IN_CAPACITY_OF]->(post:Post)\n  WITH meeting, [dimension IN $by | CASE dimension\n    WHEN 'YEAR' THEN CASE WHEN meeting.when =~ '[0-9]{4}(?!-(22|24|28|30)).*' THEN substring(meeting.when, 0, 4) ELSE '' END\n    WHEN 'MONTH' THEN CASE WHEN meeting.when =~ '[0-9]{4}-(0[1-9]|1[0-2]).*' THEN substring(meeting.when, 0, 7) ELSE '' END\n    WHEN 'KIND' THEN coalesce(meeting.kind, '') WHEN 'MODE' THEN coalesce(meeting.mode, '') WHEN 'CITY' THEN coalesce(meeting.city, '')\n    WHEN 'COUNTRY' THEN coalesce(country.id, '') WHEN 'CONFERENCE' THEN conference WHEN 'TOPIC' THEN topicId\n    WHEN 'OFFICIAL' THEN coalesce(official.id, '') WHEN 'SIDE' THEN coalesce(one.side, '') WHEN 'RANK' THEN coalesce(post.rank, '') ELSE '' END] AS keys\n  WITH keys, count(DISTINCT meeting) AS number\n  ORDER BY number DESC, keys\n  RETURN collect([keys, number]) AS groups\n}\nWITH groups, size(meetings) AS total\nRETURN groups[0..$first] AS groups, total, size(groups) > $first AS hasMore, $by AS by\nORDER BY total"
};

/** The rows of a tally, with the names of what their keys are ids of. */
export const tallyRows: Hop = {
  "sort": "hop",
  "name": "tally/rows",
  "summary": "The rows of a tally, with the names of what their keys are ids of.",
  "from": [
    {
      "name": "groups",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "«groups»"
    }
  ],
  "to": [
    {
      "name": "keys",
      "type": "String",
      "list": true,
      "nullable": false,
      "expression": "«keys»"
    },
    {
      "name": "count",
      "type": "Int",
      "list": false,
      "nullable": false,
      "expression": "«number»"
    },
    {
      "name": "names",
      "type": "ANY",
      "list": true,
      "nullable": false,
      "expression": "COLLECT { UNWIND «keys» AS «key» UNWIND split(«key», '|') AS «part» MATCH («named»:Entity {id: «part»}) RETURN [«part», «named».name] }"
    }
  ],
  "single": false,
  "params": [],
  "body": "UNWIND range(0, size(«groups») - 1) AS «place»\nWITH «place», «groups»[«place»] AS «one»\nWITH «place», «one»[0] AS «keys», «one»[1] AS «number»",
  "tail": "match",
  "order": [
    {
      "expression": "«place»",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nWITH [[['2025', 'country:VNM'], 3]] AS groups\nUNWIND range(0, size(groups) - 1) AS place\nWITH place, groups[place] AS one\nWITH place, one[0] AS keys, one[1] AS number\nRETURN keys, number AS count, COLLECT { UNWIND keys AS key UNWIND split(key, '|') AS part MATCH (named:Entity {id: part}) RETURN [part, named.name] } AS names\nORDER BY place"
};

/** Who holds or held the post. */
export const tenuresOfficial: Hop = {
  "sort": "hop",
  "name": "tenures/official",
  "summary": "Who holds or held the post.",
  "from": [
    {
      "name": "this",
      "type": "Tenure",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Official",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)<-[:HAS]-(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'tenure:to-lam.vnm-minister-of-public-security'})\nMATCH (this)<-[:HAS]-(that)\nRETURN that"
};

/** The post that is or was held. */
export const tenuresPost: Hop = {
  "sort": "hop",
  "name": "tenures/post",
  "summary": "The post that is or was held.",
  "from": [
    {
      "name": "this",
      "type": "Tenure",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Post",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": true,
  "params": [],
  "body": "MATCH («this»)-[:OF]->(«that»)",
  "tail": "match",
  "order": [],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Fact {id: 'tenure:to-lam.vnm-minister-of-public-security'})\nMATCH (this)-[:OF]->(that)\nRETURN that"
};

/** Every dated fact of an official, country or agency, at its (first) day, the oldest first. */
export const timelineOfActor: Hop = {
  "sort": "hop",
  "name": "timeline/of-actor",
  "summary": "Every dated fact of an official, country or agency, at its (first) day, the oldest first.",
  "from": [
    {
      "name": "this",
      "type": "Actor",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "fact",
      "type": "Fact",
      "list": false,
      "nullable": false,
      "expression": "«fact»"
    },
    {
      "name": "event",
      "type": "Event",
      "list": false,
      "nullable": true,
      "expression": "«event»"
    },
    {
      "name": "on",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "CASE WHEN «text» STARTS WITH '..' OR «text» STARTS WITH '/' THEN «text» ELSE split(«text», '/')[0] END"
    },
    {
      "name": "kind",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«kind»"
    },
    {
      "name": "what",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«what»"
    },
    {
      "name": "manner",
      "type": "String",
      "list": false,
      "nullable": true,
      "expression": "«manner»"
    },
    {
      "name": "earliest",
      "type": "String",
      "list": false,
      "nullable": false,
      "expression": "«earliest»"
    }
  ],
  "single": false,
  "params": [
    {
      "name": "periodFrom",
      "type": "Date!"
    },
    {
      "name": "periodTo",
      "type": "Date!"
    }
  ],
  "body": "CALL («this») {\n  MATCH («this»)-[:INVOLVED_IN]->(«fact»:Asserted)-[:AT_EVENT]->(«event»:Event) WHERE «event».when IS NOT NULL\n  RETURN «fact», «event», «event».when AS «text», «event».earliest AS «earliest», «event».latest AS «latest», 'PARTICIPATION' AS «kind», «event».name AS «what», «fact».status AS «manner»\n  UNION\n  MATCH («this»)-[:HAS]->(«fact»:Asserted)-[:OF]->(«post»:Post) WHERE «fact».from IS NOT NULL OR «fact».to IS NOT NULL\n  RETURN «fact», null AS «event», coalesce(«fact».from, «fact».to) AS «text», CASE WHEN «fact».from IS NULL THEN «fact».certainTo ELSE «fact».possibleFrom END AS «earliest»,\n    CASE WHEN «fact».from IS NULL THEN «fact».possibleTo ELSE «fact».certainFrom END AS «latest», 'TENURE' AS «kind», «post».title AS «what», CASE WHEN «fact».from IS NULL THEN 'until' ELSE 'since' END AS «manner»\n  UNION\n  MATCH («this»)-[:HAS_MEMBERSHIP]->(«fact»:Asserted)-[:IN]->(«group»:Agency) WHERE «fact».from IS NOT NULL OR «fact».to IS NOT NULL\n  RETURN «fact», null AS «event», coalesce(«fact».from, «fact».to) AS «text», CASE WHEN «fact».from IS NULL THEN «fact».certainTo ELSE «fact».possibleFrom END AS «earliest»,\n    CASE WHEN «fact».from IS NULL THEN «fact».possibleTo ELSE «fact».certainFrom END AS «latest», 'MEMBERSHIP' AS «kind», «group».name AS «what», CASE WHEN «fact».from IS NULL THEN 'until' ELSE 'since' END AS «manner»\n  UNION\n  MATCH («this»)-[:PERFORMED]->(«fact»:Asserted)-[:UNDER]->(«convention»:Convention)\n  WHERE «fact».on IS NOT NULL OR «fact».effective IS NOT NULL\n  OPTIONAL MATCH («fact»)-[:DONE_AT]->(«event»:Event)\n  RETURN «fact», «event», coalesce(«fact».on, «fact».effective) AS «text», CASE WHEN «fact».on IS NULL THEN coalesce(«fact».effectiveEarliest, «fact».effectiveFrom) ELSE «fact».earliest END AS «earliest», CASE WHEN «fact».on IS NULL THEN «fact».effectiveFrom ELSE «fact».latest END AS «latest»,\n    'ACTION' AS «kind», «convention».name AS «what», «fact».act AS «manner»\n  UNION\n  MATCH («this»)<-[:SIGNED_BY]-(«fact»:Asserted)-[:UNDER]->(«convention»:Convention)\n  WHERE «fact».on IS NOT NULL OR «fact».effective IS NOT NULL\n  OPTIONAL MATCH («fact»)-[:DONE_AT]->(«event»:Event)\n  RETURN «fact», «event», coalesce(«fact».on, «fact».effective) AS «text», CASE WHEN «fact».on IS NULL THEN coalesce(«fact».effectiveEarliest, «fact».effectiveFrom) ELSE «fact».earliest END AS «earliest», CASE WHEN «fact».on IS NULL THEN «fact».effectiveFrom ELSE «fact».latest END AS «latest»,\n    'ACTION' AS «kind», «convention».name AS «what», «fact».act AS «manner»\n}\nWITH «fact», «event», «text», coalesce(«earliest», '0000-01-01') AS «earliest», coalesce(«latest», '9999-12-31') AS «latest», «kind», «what», «manner»\nWHERE «latest» >= $periodFrom AND «earliest» <= $periodTo",
  "tail": "where",
  "order": [
    {
      "expression": "«earliest»",
      "descending": false
    },
    {
      "expression": "«text»",
      "descending": false
    },
    {
      "expression": "«fact».id",
      "descending": false
    }
  ],
  "same": "",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'official:ghada-waly'})\nCALL (this) {\n  MATCH (this)-[:INVOLVED_IN]->(fact:Asserted)-[:AT_EVENT]->(event:Event) WHERE event.when IS NOT NULL\n  RETURN fact, event, event.when AS text, event.earliest AS earliest, event.latest AS latest, 'PARTICIPATION' AS kind, event.name AS what, fact.status AS manner\n  UNION\n  MATCH (this)-[:HAS]->(fact:Asserted)-[:OF]->(post:Post) WHERE fact.from IS NOT NULL OR fact.to IS NOT NULL\n  RETURN fact, null AS event, coalesce(fact.from, fact.to) AS text, CASE WHEN fact.from IS NULL THEN fact.certainTo ELSE fact.possibleFrom END AS earliest,\n    CASE WHEN fact.from IS NULL THEN fact.possibleTo ELSE fact.certainFrom END AS latest, 'TENURE' AS kind, post.title AS what, CASE WHEN fact.from IS NULL THEN 'until' ELSE 'since' END AS manner\n  UNION\n  MATCH (this)-[:HAS_MEMBERSHIP]->(fact:Asserted)-[:IN]->(group:Agency) WHERE fact.from IS NOT NULL OR fact.to IS NOT NULL\n  RETURN fact, null AS event, coalesce(fact.from, fact.to) AS text, CASE WHEN fact.from IS NULL THEN fact.certainTo ELSE fact.possibleFrom END AS earliest,\n    CASE WHEN fact.from IS NULL THEN fact.possibleTo ELSE fact.certainFrom END AS latest, 'MEMBERSHIP' AS kind, group.name AS what, CASE WHEN fact.from IS NULL THEN 'until' ELSE 'since' END AS manner\n  UNION\n  MATCH (this)-[:PERFORMED]->(fact:Asserted)-[:UNDER]->(convention:Convention)\n  WHERE fact.on IS NOT NULL OR fact.effective IS NOT NULL\n  OPTIONAL MATCH (fact)-[:DONE_AT]->(event:Event)\n  RETURN fact, event, coalesce(fact.on, fact.effective) AS text, CASE WHEN fact.on IS NULL THEN coalesce(fact.effectiveEarliest, fact.effectiveFrom) ELSE fact.earliest END AS earliest, CASE WHEN fact.on IS NULL THEN fact.effectiveFrom ELSE fact.latest END AS latest,\n    'ACTION' AS kind, convention.name AS what, fact.act AS manner\n  UNION\n  MATCH (this)<-[:SIGNED_BY]-(fact:Asserted)-[:UNDER]->(convention:Convention)\n  WHERE fact.on IS NOT NULL OR fact.effective IS NOT NULL\n  OPTIONAL MATCH (fact)-[:DONE_AT]->(event:Event)\n  RETURN fact, event, coalesce(fact.on, fact.effective) AS text, CASE WHEN fact.on IS NULL THEN coalesce(fact.effectiveEarliest, fact.effectiveFrom) ELSE fact.earliest END AS earliest, CASE WHEN fact.on IS NULL THEN fact.effectiveFrom ELSE fact.latest END AS latest,\n    'ACTION' AS kind, convention.name AS what, fact.act AS manner\n}\nWITH fact, event, text, coalesce(earliest, '0000-01-01') AS earliest, coalesce(latest, '9999-12-31') AS latest, kind, what, manner\nWHERE latest >= $periodFrom AND earliest <= $periodTo\nRETURN fact, event, CASE WHEN text STARTS WITH '..' OR text STARTS WITH '/' THEN text ELSE split(text, '/')[0] END AS on, kind, what, manner, earliest\nORDER BY earliest, text, fact.id"
};

/** The events about a topic, the newest first. */
export const topicsEvents: Hop = {
  "sort": "hop",
  "name": "topics/events",
  "summary": "The events about a topic, the newest first.",
  "from": [
    {
      "name": "this",
      "type": "Topic",
      "list": false,
      "nullable": false,
      "expression": "«this»"
    }
  ],
  "to": [
    {
      "name": "that",
      "type": "Event",
      "list": false,
      "nullable": false,
      "expression": "«that»"
    }
  ],
  "single": false,
  "params": [],
  "body": "MATCH («that»:Event)-[«link»:ABOUT]->() WHERE «link».to = «this».id AND «link».day >= ''",
  "tail": "where",
  "order": [
    {
      "expression": "«link».day",
      "descending": true
    },
    {
      "expression": "«that».id",
      "descending": false
    }
  ],
  "same": "«link».to",
  "answers": [],
  "text": "CYPHER 5\nMATCH (this:Entity {id: 'topic:cybersecurity'})\nMATCH (that:Event)-[link:ABOUT]->() WHERE link.to = this.id AND link.day >= ''\nRETURN that\nORDER BY link.day DESC, that.id"
};

/** Every statement by the name of its file. */
export const cypherFiles: Readonly<Record<string, CypherFile>> = {
  'actions/actor': actionsActor,
  'actions/against': actionsAgainst,
  'actions/at-event': actionsAtEvent,
  'actions/by-actor': actionsByActor,
  'actions/convention': actionsConvention,
  'actions/event': actionsEvent,
  'actions/list': actionsList,
  'actions/of-actor': actionsOfActor,
  'actions/signed-by': actionsSignedBy,
  'actions/under-convention': actionsUnderConvention,
  'actions/where-actors': actionsWhereActors,
  'actions/where-acts': actionsWhereActs,
  'actions/where-convention': actionsWhereConvention,
  'actions/where-period': actionsWherePeriod,
  'actors/successor-of': actorsSuccessorOf,
  'agencies/by-id': agenciesById,
  'agencies/country': agenciesCountry,
  'agencies/list': agenciesList,
  'agencies/members': agenciesMembers,
  'agencies/officials': agenciesOfficials,
  'agencies/part-of': agenciesPartOf,
  'agencies/parts': agenciesParts,
  'agencies/posts': agenciesPosts,
  'agencies/where-country': agenciesWhereCountry,
  'agencies/where-ids': agenciesWhereIds,
  'agencies/where-kinds': agenciesWhereKinds,
  'agencies/where-met-party': agenciesWhereMetParty,
  'agencies/where-met': agenciesWhereMet,
  'agencies/where-part-of': agenciesWherePartOf,
  'agencies/where-represented-event': agenciesWhereRepresentedEvent,
  'agencies/where-represented-series': agenciesWhereRepresentedSeries,
  'agencies/where-represented': agenciesWhereRepresented,
  'agencies/where-text': agenciesWhereText,
  'changes/about': changesAbout,
  'changes/claims': changesClaims,
  'changes/list': changesList,
  'changes/since': changesSince,
  'changes/where-about': changesWhereAbout,
  'changes/where-since': changesWhereSince,
  'claims/about': claimsAbout,
  'claims/asserted-by': claimsAssertedBy,
  'claims/document': claimsDocument,
  'claims/headline': claimsHeadline,
  'claims/history': claimsHistory,
  'claims/of-document': claimsOfDocument,
  'claims/of-fact': claimsOfFact,
  'claims/said-by': claimsSaidBy,
  'claims/weighed': claimsWeighed,
  'conventions/actions': conventionsActions,
  'conventions/by-id': conventionsById,
  'conventions/depositary': conventionsDepositary,
  'conventions/entry-for-party': conventionsEntryForParty,
  'conventions/entry': conventionsEntry,
  'conventions/events': conventionsEvents,
  'conventions/list': conventionsList,
  'conventions/parties': conventionsParties,
  'conventions/protocols': conventionsProtocols,
  'conventions/short-name': conventionsShortName,
  'conventions/signatories': conventionsSignatories,
  'conventions/status-of-actor': conventionsStatusOfActor,
  'conventions/status': conventionsStatus,
  'conventions/statuses': conventionsStatuses,
  'conventions/supplements': conventionsSupplements,
  'conventions/where-acted-actors': conventionsWhereActedActors,
  'conventions/where-acted': conventionsWhereActed,
  'conventions/where-ids': conventionsWhereIds,
  'conventions/where-in-force': conventionsWhereInForce,
  'conventions/where-kinds': conventionsWhereKinds,
  'conventions/where-text': conventionsWhereText,
  'counterparts/persons': counterpartsPersons,
  'counterparts/sides': counterpartsSides,
  'countries/by-id': countriesById,
  'countries/list': countriesList,
  'countries/officials': countriesOfficials,
  'countries/posts': countriesPosts,
  'countries/where-acted-convention': countriesWhereActedConvention,
  'countries/where-acted': countriesWhereActed,
  'countries/where-ids': countriesWhereIds,
  'countries/where-member-of': countriesWhereMemberOf,
  'countries/where-met-party': countriesWhereMetParty,
  'countries/where-met': countriesWhereMet,
  'countries/where-party-to': countriesWherePartyTo,
  'countries/where-regions': countriesWhereRegions,
  'countries/where-represented-event': countriesWhereRepresentedEvent,
  'countries/where-represented-series': countriesWhereRepresentedSeries,
  'countries/where-represented': countriesWhereRepresented,
  'countries/where-text': countriesWhereText,
  'documents/by-id': documentsById,
  'documents/copy-of': documentsCopyOf,
  'documents/facts': documentsFacts,
  'documents/impact': documentsImpact,
  'documents/list': documentsList,
  'documents/of-source': documentsOfSource,
  'documents/source': documentsSource,
  'documents/vanishing': documentsVanishing,
  'documents/weakened': documentsWeakened,
  'encounters/list': encountersList,
  'encounters/of-party': encountersOfParty,
  'encounters/where-between': encountersWhereBetween,
  'encounters/where-in-posts-of': encountersWhereInPostsOf,
  'encounters/where-involving': encountersWhereInvolving,
  'encounters/where-rank-at-least': encountersWhereRankAtLeast,
  'events/by-id': eventsById,
  'events/common': eventsCommon,
  'events/concerns': eventsConcerns,
  'events/country': eventsCountry,
  'events/delegations': eventsDelegations,
  'events/encounters': eventsEncounters,
  'events/events': eventsEvents,
  'events/hosts': eventsHosts,
  'events/list': eventsList,
  'events/meetings': eventsMeetings,
  'events/of-list': eventsOfList,
  'events/on-margins-of': eventsOnMarginsOf,
  'events/organisers': eventsOrganisers,
  'events/part-of': eventsPartOf,
  'events/participations': eventsParticipations,
  'events/series': eventsSeries,
  'events/topics': eventsTopics,
  'events/where-attended-by': eventsWhereAttendedBy,
  'events/where-city': eventsWhereCity,
  'events/where-concerns': eventsWhereConcerns,
  'events/where-conflicting': eventsWhereConflicting,
  'events/where-country': eventsWhereCountry,
  'events/where-ids': eventsWhereIds,
  'events/where-kinds': eventsWhereKinds,
  'events/where-organised-by': eventsWhereOrganisedBy,
  'events/where-period': eventsWherePeriod,
  'events/where-series': eventsWhereSeries,
  'events/where-statuses': eventsWhereStatuses,
  'events/where-text': eventsWhereText,
  'events/where-topic': eventsWhereTopic,
  'facts/about': factsAbout,
  'facts/between': factsBetween,
  'facts/headline': factsHeadline,
  'facts/list': factsList,
  'facts/of-document': factsOfDocument,
  'facts/of-kind': factsOfKind,
  'facts/of-source-country': factsOfSourceCountry,
  'facts/of-source': factsOfSource,
  'facts/where-about': factsWhereAbout,
  'facts/where-between': factsWhereBetween,
  'facts/where-conflicting': factsWhereConflicting,
  'facts/where-document': factsWhereDocument,
  'facts/where-kinds': factsWhereKinds,
  'facts/where-property': factsWhereProperty,
  'facts/where-publishers-at-most': factsWherePublishersAtMost,
  'facts/where-source-country': factsWhereSourceCountry,
  'facts/where-source-kinds': factsWhereSourceKinds,
  'facts/where-source': factsWhereSource,
  'holdings/where-accredited-to': holdingsWhereAccreditedTo,
  'holdings/where-agency': holdingsWhereAgency,
  'holdings/where-country': holdingsWhereCountry,
  'holdings/where-credentials': holdingsWhereCredentials,
  'holdings/where-post': holdingsWherePost,
  'holdings/where-ranks': holdingsWhereRanks,
  'meetings/conference': meetingsConference,
  'meetings/list': meetingsList,
  'meetings/of-actor': meetingsOfActor,
  'meetings/of-ids': meetingsOfIds,
  'meetings/of-list': meetingsOfList,
  'meetings/of-party': meetingsOfParty,
  'meetings/where-at': meetingsWhereAt,
  'meetings/where-between': meetingsWhereBetween,
  'meetings/where-city': meetingsWhereCity,
  'meetings/where-concerns': meetingsWhereConcerns,
  'meetings/where-country': meetingsWhereCountry,
  'meetings/where-in-posts-of': meetingsWhereInPostsOf,
  'meetings/where-involving': meetingsWhereInvolving,
  'meetings/where-kinds': meetingsWhereKinds,
  'meetings/where-max-participants': meetingsWhereMaxParticipants,
  'meetings/where-modes': meetingsWhereModes,
  'meetings/where-on-margins': meetingsWhereOnMargins,
  'meetings/where-period': meetingsWherePeriod,
  'meetings/where-rank-at-least': meetingsWhereRankAtLeast,
  'meetings/where-topics': meetingsWhereTopics,
  'memberships/group': membershipsGroup,
  'memberships/member': membershipsMember,
  'memberships/of-member': membershipsOfMember,
  'met/where-party': metWhereParty,
  'met/where-rank-at-least': metWhereRankAtLeast,
  'neighbourhood/degrees': neighbourhoodDegrees,
  'neighbourhood/hidden': neighbourhoodHidden,
  'neighbourhood/links': neighbourhoodLinks,
  'neighbourhood/next': neighbourhoodNext,
  'neighbourhood/nodes': neighbourhoodNodes,
  'neighbourhood/result': neighbourhoodResult,
  'nodes/by-id': nodesById,
  'nodes/by-ids': nodesByIds,
  'nodes/names': nodesNames,
  'officials/by-id': officialsById,
  'officials/co-attendees': officialsCoAttendees,
  'officials/list': officialsList,
  'officials/represents': officialsRepresents,
  'officials/signed': officialsSigned,
  'officials/tenures-as-of': officialsTenuresAsOf,
  'officials/tenures': officialsTenures,
  'officials/where-acted-for': officialsWhereActedFor,
  'officials/where-attended-event': officialsWhereAttendedEvent,
  'officials/where-attended-series': officialsWhereAttendedSeries,
  'officials/where-attended': officialsWhereAttended,
  'officials/where-holds-accredited-to': officialsWhereHoldsAccreditedTo,
  'officials/where-holds-agency': officialsWhereHoldsAgency,
  'officials/where-holds-country': officialsWhereHoldsCountry,
  'officials/where-holds-post': officialsWhereHoldsPost,
  'officials/where-holds': officialsWhereHolds,
  'officials/where-ids': officialsWhereIds,
  'officials/where-met-party': officialsWhereMetParty,
  'officials/where-met': officialsWhereMet,
  'officials/where-represents': officialsWhereRepresents,
  'officials/where-text': officialsWhereText,
  'participations/event': participationsEvent,
  'participations/inferred-holder': participationsInferredHolder,
  'participations/label-parts': participationsLabelParts,
  'participations/members': participationsMembers,
  'participations/of-actor': participationsOfActor,
  'participations/of-list': participationsOfList,
  'participations/official': participationsOfficial,
  'participations/on-behalf-of': participationsOnBehalfOf,
  'participations/party': participationsParty,
  'participations/post': participationsPost,
  'participations/where-event-kinds': participationsWhereEventKinds,
  'participations/where-event': participationsWhereEvent,
  'participations/where-in-posts-of': participationsWhereInPostsOf,
  'participations/where-named': participationsWhereNamed,
  'participations/where-on-behalf-of': participationsWhereOnBehalfOf,
  'participations/where-period': participationsWherePeriod,
  'participations/where-roles': participationsWhereRoles,
  'participations/where-series': participationsWhereSeries,
  'participations/where-statuses': participationsWhereStatuses,
  'paths/arrivals': pathsArrivals,
  'paths/ends': pathsEnds,
  'paths/hops': pathsHops,
  'paths/neighbours': pathsNeighbours,
  'paths/paths': pathsPaths,
  'paths/result': pathsResult,
  'posts/accredited-to': postsAccreditedTo,
  'posts/agency': postsAgency,
  'posts/country': postsCountry,
  'posts/holders': postsHolders,
  'posts/tenures': postsTenures,
  'presence/where-event': presenceWhereEvent,
  'presence/where-period': presenceWherePeriod,
  'presence/where-roles': presenceWhereRoles,
  'presence/where-series': presenceWhereSeries,
  'record/acted-under': recordActedUnder,
  'record/attendance': recordAttendance,
  'record/begin-operation': recordBeginOperation,
  'record/build-ledger-of-entities': recordBuildLedgerOfEntities,
  'record/build-ledger-of-facts': recordBuildLedgerOfFacts,
  'record/chains': recordChains,
  'record/changed': recordChanged,
  'record/clean': recordClean,
  'record/conventions-counting': recordConventionsCounting,
  'record/counts': recordCounts,
  'record/create-things': recordCreateThings,
  'record/derive-attendance': recordDeriveAttendance,
  'record/dirty-kinds': recordDirtyKinds,
  'record/dirty': recordDirty,
  'record/document': recordDocument,
  'record/documents': recordDocuments,
  'record/entry-acts': recordEntryActs,
  'record/existing': recordExisting,
  'record/finish-operations': recordFinishOperations,
  'record/form': recordForm,
  'record/former-entities': recordFormerEntities,
  'record/former-facts': recordFormerFacts,
  'record/hold-record': recordHoldRecord,
  'record/ledger-page': recordLedgerPage,
  'record/ledger': recordLedger,
  'record/link-claims': recordLinkClaims,
  'record/link-speakers': recordLinkSpeakers,
  'record/link-things': recordLinkThings,
  'record/mark-all': recordMarkAll,
  'record/mark-reweighed': recordMarkReweighed,
  'record/mark-turned': recordMarkTurned,
  'record/marks': recordMarks,
  'record/name-things': recordNameThings,
  'record/operation-attempt': recordOperationAttempt,
  'record/operation-told': recordOperationTold,
  'record/operations': recordOperations,
  'record/orphans': recordOrphans,
  'record/pass-on-reweighed': recordPassOnReweighed,
  'record/pass-on-turned': recordPassOnTurned,
  'record/passed-on': recordPassedOn,
  'record/place-claims': recordPlaceClaims,
  'record/prepare-planning': recordPreparePlanning,
  'record/remove-strays': recordRemoveStrays,
  'record/remove-things': recordRemoveThings,
  'record/retract': recordRetract,
  'record/retracted': recordRetracted,
  'record/rewrite-things': recordRewriteThings,
  'record/shown': recordShown,
  'record/size': recordSize,
  'record/standing': recordStanding,
  'record/stands-under': recordStandsUnder,
  'record/stands': recordStands,
  'record/strays': recordStrays,
  'record/take-over-operation': recordTakeOverOperation,
  'record/tell': recordTell,
  'record/text-lengths': recordTextLengths,
  'record/texts': recordTexts,
  'record/treaty-acts': recordTreatyActs,
  'record/unfinished-operations': recordUnfinishedOperations,
  'record/waiting': recordWaiting,
  'record/write-entry': recordWriteEntry,
  'record/write-form': recordWriteForm,
  'record/write-stands': recordWriteStands,
  'search/names': searchNames,
  'series/attendees': seriesAttendees,
  'series/by-id': seriesById,
  'series/editions': seriesEditions,
  'series/organisers': seriesOrganisers,
  'sources/country': sourcesCountry,
  'sources/documents': sourcesDocuments,
  'sources/list': sourcesList,
  'statements/about': statementsAbout,
  'statements/subject': statementsSubject,
  'tally/of-events': tallyOfEvents,
  'tally/of-meetings': tallyOfMeetings,
  'tally/of-pairs-and-participations': tallyOfPairsAndParticipations,
  'tally/of-pairs': tallyOfPairs,
  'tally/of-participations': tallyOfParticipations,
  'tally/rows': tallyRows,
  'tenures/official': tenuresOfficial,
  'tenures/post': tenuresPost,
  'timeline/of-actor': timelineOfActor,
  'topics/events': topicsEvents,
};
