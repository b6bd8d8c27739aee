import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { kindCodes, stateCodes, type CaseState, type Kind } from '@cau-noi/vocabulary';
import type { ActName } from '../acts/act.js';
import { actNames } from '../acts/acts.js';

export class ActionText {
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

export class ChoiceView {
  @ApiProperty() code: string;
  @ApiProperty({ type: ActionText }) label: ActionText;
}

export class ChoicesView {
  @ApiProperty({ description: 'The field of the body that takes them.' }) field: string;
  @ApiProperty({ type: [ChoiceView] }) codes: ChoiceView[];
}

export class OfferedPostView {
  @ApiProperty({ format: 'uuid' }) postId: string;
  @ApiProperty({ format: 'uuid', description: 'The unit of the post.' }) unitId: string;
}

export class OfferView {
  @ApiProperty({ enum: actNames }) action: ActName;
  @ApiProperty({ description: 'Last part of the address of its command.' }) path: string;
  @ApiProperty({ type: ActionText }) label: ActionText;
  @ApiPropertyOptional({ type: ChoicesView, description: 'The codes that fit this case, where one is asked for.' })
  choices?: ChoicesView;

  @ApiPropertyOptional({ type: [OfferedPostView], description: 'Who may be given the case, the most suitable first.' })
  assignees?: OfferedPostView[];

  @ApiPropertyOptional({
    type: [OfferedPostView],
    description: 'Who may have signed the paper, the most likely first.',
  })
  signers?: OfferedPostView[];
}

export class RefusedOfferView extends OfferView {
  @ApiProperty({ description: 'What stands against it now, as the command would say it.' }) code: string;
  @ApiProperty({ type: ActionText }) text: ActionText;
}

export class AllowedActionsView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: kindCodes }) kind: Kind;
  @ApiProperty({ enum: stateCodes }) state: CaseState;
  @ApiProperty({ type: [OfferView] }) allowed: OfferView[];
  @ApiProperty({ type: [RefusedOfferView] }) refused: RefusedOfferView[];
}
