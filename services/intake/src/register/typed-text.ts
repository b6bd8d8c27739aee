import { fold, tidy } from '@cau-noi/rules';

/** One line as it was typed, tidied; null when it holds no letter and no digit. */
export const line = (value: string | null | undefined): string | null => (value && fold(value) ? tidy(value) : null);

/** Text of several lines, in composed Unicode; null when it is blank. */
export const text = (value: string | null | undefined): string | null => value?.normalize('NFC').trim() || null;
