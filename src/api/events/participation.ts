import { ObjectType } from 'type-graphql';
import {
  participationsEvent,
  participationsInferredHolder,
  participationsLabelParts,
  participationsOfficial,
  participationsOnBehalfOf,
  participationsParty,
  participationsPost,
} from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import type { Selected } from '../declare.js';
import { Concluded, One, Property } from '../declare.js';
import { Fact } from '../facts/fact.js';
import { Node } from '../nodes/node.js';
import { Party } from '../nodes/party.js';
import { Official } from '../officials/official.js';
import { Post } from '../officials/post.js';
import { Tenure } from '../officials/tenure.js';
import { ParticipationRole, ParticipationStatus } from '../shared/enums.js';
import { Event } from './event.js';
import { participationLabel } from './participation-label.js';

/** Who held the post of an unnamed participant. */
@ObjectType('InferredHolder', {
  simpleResolvers: true,
  description:
    'Who held the post on a day of the event, concluded from a tenure because the source gives no name.',
})
export class InferredHolder {
  @Property(() => Official, 'The holder.') official!: Selected;
  @Property(() => Tenure, 'The tenure that says so.') tenure!: Selected;
}

/** That someone took part in an event, or was to. */
@ObjectType('Participation', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'That someone took part in an event, or was to: in which capacity, on whose behalf, in which role.',
})
export class Participation extends Fact {
  @One(() => Event, participationsEvent, 'The event.') event!: Selected;
  @One(
    () => Party,
    participationsParty,
    'The most exact thing known about who it was: the official, else the post, else the side itself.',
    { nullable: true },
  )
  party!: Selected;
  @One(() => Official, participationsOfficial, 'The official, where the source gives a name.', {
    nullable: true,
  })
  official!: Selected;
  @One(() => Post, participationsPost, 'The post in whose capacity they took part.', {
    nullable: true,
  })
  post!: Selected;
  @One(() => Actor, participationsOnBehalfOf, 'The country or agency for which they took part.', {
    nullable: true,
  })
  onBehalfOf!: Selected;
  @Property(() => ParticipationRole, 'What they did there.') role!: Selected;
  @Property(() => ParticipationStatus, 'Whether they were there.') status!: Selected;
  @Property(() => String, "The source's own words for them.", { nullable: true })
  listedAs!: Selected;
  @Concluded(
    () => String,
    {
      properties: ['listedAs', 'role'],
      hop: participationsLabelParts,
      conclude: ({ properties, rows }) =>
        participationLabel(rows[0], { listedAs: properties['listedAs'], role: properties['role'] }),
    },
    'Who it was, in words.',
  )
  label!: Selected;
  @One(
    () => InferredHolder,
    participationsInferredHolder,
    'Who held the post on that day, when the source gives no name: only for a post of one holder at a time, and only if the tenures that cover a day of the event are all of one official.',
    { nullable: true },
  )
  inferredHolder!: Selected;
}
