import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { TreatyStage } from '../shared/enums.js';
import { DateScalar } from '../shared/scalars.js';
import { AsOfArguments, AsOfPage } from '../shared/as-of-arguments.js';

@InputType({ description: 'A deposit that is only supposed.' })
export class SupposedDeposit {
  @Field(() => ID, { description: 'The country or organisation.' }) actor!: string;
  @Field(() => DateScalar, { description: 'The day of the deposit.' }) on!: string;
}

@ArgsType()
export class StatusesPage extends AsOfPage {
  @Field(() => [TreatyStage], { nullable: true, description: 'Only those who have come so far.' })
  stages?: string[];
}

@ArgsType()
export class StatusArguments extends AsOfArguments {
  @Field(() => ID, {
    description: 'The convention asked about; of a convention, the country or organisation.',
  })
  of!: string;
}

@ArgsType()
export class EntryArguments extends AsOfArguments {
  @Field(() => [SupposedDeposit], {
    nullable: true,
    description: 'Deposits that are only supposed, to see what would follow.',
  })
  whatIf?: SupposedDeposit[];
}

@ArgsType()
export class ForActorArguments {
  @Field(() => ID, { description: 'The country or organisation.' }) id!: string;
}
