import { ID, Int, ObjectType } from 'type-graphql';
import {
  neighbourhoodHidden,
  neighbourhoodLinks,
  neighbourhoodNodes,
} from '../../generated/cypher.js';
import type { Selected } from '../declare.js';
import { Many, Property } from '../declare.js';
import { Node } from '../nodes/node.js';
import { EntityKind } from '../shared/enums.js';

/** Something near, and how near. */
@ObjectType('Neighbour', { simpleResolvers: true, description: 'Something near, and how near.' })
export class Neighbour {
  @Property(() => Node, 'What it is.') node!: Selected;
  @Property(() => Int, 'How many links away.') distance!: Selected;
  @Property(() => Int, 'How many different neighbours it has itself, in the whole record.')
  degree!: Selected;
}

/** A link between two of the things told. */
@ObjectType('Link', {
  simpleResolvers: true,
  description: 'A link between two of the neighbours, or with the start.',
})
export class Link {
  @Property(() => ID, 'From which.') source!: Selected;
  @Property(() => ID, 'To which.') target!: Selected;
  @Property(
    () => String,
    'What sort of link: PARTICIPATION, TENURE, MEMBERSHIP, ACTION, or the field that links them.',
  )
  kind!: Selected;
  @Property(() => Int, 'How many such links there are between the two.') count!: Selected;
}

/** How many of a kind. */
@ObjectType('KindCount', { simpleResolvers: true, description: 'How many of a kind.' })
export class KindCount {
  @Property(() => EntityKind, 'The kind.') kind!: Selected;
  @Property(() => Int, 'How many.') count!: Selected;
}

/** What stands around something. */
@ObjectType('Neighbourhood', {
  simpleResolvers: true,
  description: 'What stands around something, and what was left out.',
})
export class Neighbourhood {
  @Many(() => Neighbour, neighbourhoodNodes, 'Its neighbours, nearest and best connected first.')
  nodes!: Selected;
  @Many(() => Link, neighbourhoodLinks, 'The links between them, and with the start.')
  links!: Selected;
  @Many(() => KindCount, neighbourhoodHidden, 'How many of each kind `limit` cut off.')
  hidden!: Selected;
}
