import { ValidateBy } from 'class-validator';

/** The number of a paper: it holds a letter or a digit. An empty one is missing, which other rules refuse. */
export const IsPaperNumber = (): PropertyDecorator =>
  ValidateBy({
    name: 'isPaperNumber',
    validator: {
      validate: (value) => typeof value === 'string' && (value.trim() === '' || /[\p{L}\p{N}]/u.test(value)),
      defaultMessage: () => '$property must hold a letter or a digit',
    },
  });
