import { ApiProperty } from '@nestjs/swagger';
import { uuid } from '../organisation/field-schemas.js';

/** The key of an account's drafts: 32 bytes, base64. It is sent to the account alone, and logged nowhere. */
export class DraftKey {
  @ApiProperty(uuid) keyId: string;
  @ApiProperty({ type: String, description: '32 bytes, base64.' }) key: string;
}
