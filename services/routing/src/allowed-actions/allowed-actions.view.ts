import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { kindCodes, stateCodes, type CaseState, type Kind } from '@cau-noi/vocabulary';
import type { ActName } from '../acts/act.js';
import { actNames } from '../acts/acts.input.js';
import { fieldKinds, type Field } from '../acts/field.js';

export class ActionText {
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

export class ChoiceView {
  @ApiProperty() code: string;
  @ApiProperty({ type: ActionText }) label: ActionText;
}

export class FieldView implements Field {
  @ApiProperty({ description: 'Its place in the body of the command, `facts.remote` of an object in it.' })
  name: string;

  @ApiProperty({
    enum: [...fieldKinds],
    description:
      'How it is filled in. due: an instant, where a day alone means its end; yes-no: true or false; post: the id of one of the assignees; ' +
      'paper: an object of number, date and signerPostId, which is one of the signers; choices: a list of codes.',
  })
  kind: Field['kind'];

  @ApiProperty({ type: ActionText }) label: ActionText;
  @ApiPropertyOptional({ type: ActionText }) hint?: ActionText;
  @ApiProperty({ description: 'Whether it must be filled in, once it is shown.' }) required: boolean;

  @ApiPropertyOptional({ description: 'Of a text: fewest characters; of a number: the smallest.' }) least?: number;
  @ApiPropertyOptional({
    description: 'Of a text, and of the number of a paper: most characters; of a number: the largest.',
  })
  most?: number;

  @ApiPropertyOptional({ type: [ChoiceView], description: 'The codes that fit this case.' })
  options?: ChoiceView[];

  @ApiPropertyOptional({ description: 'What it is before anything is typed.' }) value?: string;

  @ApiPropertyOptional({
    enum: ['late'],
    description: 'late: shown only once the command was refused with late-entry-reason-missing.',
  })
  shownWhen?: 'late';
}

export class OfferedPostView {
  @ApiProperty({ format: 'uuid' }) postId: string;
  @ApiProperty({ format: 'uuid', description: 'The unit of the post.' }) unitId: string;
}

export class OfferView {
  @ApiProperty({ enum: actNames }) action: ActName;
  @ApiProperty({ description: 'Last part of the address of its command.' }) path: string;
  @ApiProperty({ type: ActionText }) label: ActionText;
  @ApiPropertyOptional({ type: ActionText, description: 'What is said above its form.' }) hint?: ActionText;
  @ApiProperty({ type: [FieldView], description: 'The fields of its own, as this case needs them.' })
  fields: FieldView[];

  @ApiPropertyOptional({ type: [OfferedPostView], description: 'Who may be given the case, the most suitable first.' })
  assignees?: OfferedPostView[];

  @ApiPropertyOptional({
    type: [OfferedPostView],
    description: 'Who may have signed the paper, the most likely first.',
  })
  signers?: OfferedPostView[];
}

export class RefusedOfferView {
  @ApiProperty({ enum: actNames }) action: ActName;
  @ApiProperty({ description: 'Last part of the address of its command.' }) path: string;
  @ApiProperty({ type: ActionText }) label: ActionText;
  @ApiProperty({ description: 'What stands against it now, as the command would say it.' }) code: string;
  @ApiProperty({ type: ActionText }) text: ActionText;
}

export class AllowedActionsView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: kindCodes }) kind: Kind;
  @ApiProperty({ enum: stateCodes }) state: CaseState;
  @ApiProperty({ type: [FieldView], description: 'What the form of each allowed act asks after its own fields.' })
  ofEveryAct: FieldView[];

  @ApiProperty({ type: [OfferView] }) allowed: OfferView[];
  @ApiProperty({ type: [RefusedOfferView] }) refused: RefusedOfferView[];
}
