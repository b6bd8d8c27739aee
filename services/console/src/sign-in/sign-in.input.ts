import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

export class SignIn {
  @ApiProperty({ type: String, example: 'cv.a' })
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  username!: string;

  @ApiProperty({ type: String })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password!: string;
}

export class ChoosePost {
  @ApiProperty({ type: String, format: 'uuid', description: 'One of the posts held today.' })
  @IsUUID()
  postId!: string;
}

export class ChangePassword {
  @ApiProperty({ type: String })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  currentPassword!: string;

  @ApiProperty({ type: String, description: 'At least 12 characters, not the user name.' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  newPassword!: string;
}
