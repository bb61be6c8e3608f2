import { Field, Int, ObjectType } from 'type-graphql';
import { Property } from '../declare.js';
import type { Selected } from '../declare.js';
import { classNamed } from './class-named.js';

/** Where a page stands in its list. */
@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are more items after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are items before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first item; null on an empty page.',
  })
  startCursor?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last item; give it as `after` to read on.',
  })
  endCursor?: string;
}

/**
 * Makes the connection of a type: `{ nodes edges { cursor node } pageInfo totalCount }`. The type
 * is named and not imported, so that an interface can have connections of the types that implement
 * it.
 */
export function connectionOf(name: string, typeName: string, what: string): new () => object {
  const type = () => classNamed(typeName);

  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One of ${what}, with its place in the list.`,
  })
  class Edge {
    @Field(() => String, { description: 'The place in the list.' })
    cursor!: string;

    @Property(type, 'The item itself.')
    node!: Selected;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${what}.` })
  class Connection {
    @Property(() => [type()], 'The items of this page.')
    nodes!: Selected;

    @Field(() => [Edge], { description: 'The items of this page with their cursors.' })
    edges!: readonly Edge[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are in all; counted only when asked for.' })
    totalCount!: number;
  }
  return Connection;
}
