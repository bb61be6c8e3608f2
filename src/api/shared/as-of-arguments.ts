import { ArgsType, Field } from 'type-graphql';
import { PageArguments } from './arguments.js';
import { DateScalar } from './scalars.js';

@ArgsType()
export class AsOfArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'As it certainly stood on this day; today unless given.',
  })
  asOf?: string;
}

@ArgsType()
export class AsOfPage extends PageArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'As it certainly stood on this day; today unless given.',
  })
  asOf?: string;
}

const possible = 'Also who may have held it, but not for certain: dates are coarse or not known.';

@ArgsType()
export class HoldersArguments extends AsOfArguments {
  @Field(() => Boolean, { nullable: true, description: possible }) possible?: boolean;
}

@ArgsType()
export class TenuresPage extends AsOfPage {
  @Field(() => Boolean, { nullable: true, description: possible }) possible?: boolean;
}
