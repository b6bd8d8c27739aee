import { ValidationPipe } from '@nestjs/common';
import type { Text } from '@cau-noi/rules';
import type { ValidationError } from 'class-validator';
import { constraintText } from './constraint-texts.js';
import { type FieldProblem, InvalidInput } from './problems.js';

/** Checks bodies, queries and parameters against their DTO class; unknown fields are refused, values never repeated. */
export const createValidationPipe = (): ValidationPipe => new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  stopAtFirstError: true,
  validationError: { target: false, value: false },
  exceptionFactory: (errors: ValidationError[]) => new InvalidInput(fieldsOf(errors)),
});

/** A hostile body can be wrong in thousands of places; nobody reads more than these. */
const most = 50;

function fieldsOf(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? nameOf(error.property) : `${parent}.${nameOf(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ field, code, text: textOf(code, message) }));
    return [...own, ...fieldsOf(error.children ?? [], field)];
  }).slice(0, most);
}

/** Names of unknown fields are the caller's own text: cut, so that an answer cannot be made to carry much of it. */
const nameOf = (property: string | undefined): string => (property ?? '').slice(0, 60);

const textOf = (code: string, message: string): Text => constraintText(code, message);
