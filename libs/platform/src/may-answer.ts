import { SetMetadata, type Type } from '@nestjs/common';

const MORE = 'cau-noi:may-answer';

/** Statuses of problems a route may return beside those of every route of its kind; for the API document. */
export const MayAnswer = (...statuses: number[]): MethodDecorator => SetMetadata(MORE, statuses);

export const moreAnswersOf = (controller: Type, method: string): number[] =>
  (Reflect.getMetadata(MORE, (controller.prototype as Record<string, object>)[method]!) as number[] | undefined) ?? [];
