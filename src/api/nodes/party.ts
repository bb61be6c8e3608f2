import { createUnionType } from 'type-graphql';
import { Agency } from '../agencies/agency.js';
import { Country } from '../countries/country.js';
import { Official } from '../officials/official.js';
import { Post } from '../officials/post.js';

/** Who took part, as exactly as known. */
export const Party = createUnionType({
  name: 'Party',
  description:
    'The most exact thing known about who took part: an official, else a post, else the country or agency itself.',
  types: () => [Official, Post, Country, Agency] as const,
});
