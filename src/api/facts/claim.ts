import { Int, ObjectType } from 'type-graphql';
import {
  claimsAbout,
  claimsAssertedBy,
  claimsDocument,
  claimsHeadline,
} from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import type { Selected } from '../declare.js';
import { Concluded, One, Property } from '../declare.js';
import { Document } from '../documents/document.js';
import { Node, headlineDescription } from '../nodes/node.js';
import { ClaimRank, Modality } from '../shared/enums.js';
import { DateTimeScalar } from '../shared/scalars.js';
import { claimHeadline } from './headline.js';
import { statedValues, supportedBy } from './stated-values.js';

/** A value that a claim states for a field. */
@ObjectType('StatedValue', {
  simpleResolvers: true,
  description: 'What a claim states for a field.',
})
export class StatedValue {
  @Property(() => String, 'The field of the record.') field!: Selected;
  @Property(() => String, 'The value as text; lists and rules as JSON.', { nullable: true })
  value!: Selected;
}

/** One entry of evidence. */
@ObjectType('Claim', {
  implements: Node,
  simpleResolvers: true,
  description: 'One entry of evidence: this document says that something has these values.',
})
export class Claim extends Node {
  @Concluded(
    () => String,
    { properties: ['id', 'modality'], hop: claimsHeadline, conclude: claimHeadline },
    headlineDescription,
  )
  override headline!: Selected;
  @One(() => Document, claimsDocument, 'The document that says so.') document!: Selected;
  @One(() => Node, claimsAbout, 'What the claim is about.') about!: Selected;
  @Property(() => String, 'Where in the document, for instance `paragraph 9`.', { nullable: true })
  locator!: Selected;
  @Property(() => String, 'The words of the document.', { nullable: true }) quote!: Selected;
  @Property(
    () => Int,
    'Where the words begin in the text of the document, in Unicode code points.',
    { nullable: true },
  )
  start!: Selected;
  @Property(() => Int, 'Where the words end, in Unicode code points.', { nullable: true })
  end!: Selected;
  @Property(
    () => Int,
    'Credibility of the information on the Admiralty scale, 1 (confirmed) to 6 (cannot be judged).',
    { nullable: true },
  )
  credibility!: Selected;
  @Property(() => Modality, 'Whether it says that it is so, is not so, or is to be so.')
  modality!: Selected;
  @One(() => Actor, claimsAssertedBy, 'Who says so in the document.', { nullable: true })
  assertedBy!: Selected;
  @Concluded(
    () => [StatedValue],
    { properties: ['says'], conclude: ({ properties }) => statedValues(properties['says']) },
    'The values that it states, by field.',
  )
  says!: Selected;
  @Concluded(
    () => [String],
    {
      properties: ['says', 'supports', 'retractedAt'],
      conclude: ({ properties }) => supportedBy(properties),
    },
    'The fields of what is shown that it states as they are shown, or less exactly. A denial and an ended claim support none.',
  )
  supports!: Selected;
  @Property(() => ClaimRank, 'How it stands among other claims.') rank!: Selected;
  @Property(() => String, 'A reason in words.', { nullable: true }) why!: Selected;
  @Property(() => DateTimeScalar, 'When it was recorded.') recordedAt!: Selected;
  @Property(() => DateTimeScalar, 'When it was retracted.', { nullable: true })
  retractedAt!: Selected;
}
