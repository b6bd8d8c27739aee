import { type ArgumentMetadata, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { constraintText } from './constraint-texts.js';
import { type FieldProblem, InvalidInput, Problem } from './problems.js';

/** Checks bodies, queries and parameters against their DTO class; unknown fields are refused, values never repeated. */
export const createValidationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors: ValidationError[]) => new InvalidInput(fieldsOf(errors)),
  });

/** A route that takes plain text (a CSV file) takes nothing else. Codes: `wrong-content-type`. */
export class TextBodyPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type !== 'body' || metatype !== String || typeof value === 'string') return value;
    throw new Problem(415, 'wrong-content-type', {
      vi: 'Mục này nhận tệp văn bản (text/csv), không nhận JSON.',
      en: 'This takes a text file (text/csv), not JSON.',
    });
  }
}

/** A hostile body can be wrong in thousands of places; nobody reads more than these. */
const most = 50;

function fieldsOf(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors
    .flatMap((error) => {
      const field = parent === '' ? nameOf(error.property) : `${parent}.${nameOf(error.property)}`;
      const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
        field,
        code,
        text: constraintText(code, message),
      }));
      return [...own, ...fieldsOf(error.children ?? [], field)];
    })
    .slice(0, most);
}

/** Names of unknown fields are the caller's own text: cut, so that a response cannot be made to carry much of it. */
const nameOf = (property: string | undefined): string => (property || 'body').slice(0, 60);
