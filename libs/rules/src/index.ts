export { RuleBroken, type Params } from './rule-broken.js';
export { inBothLanguages, jsonOfLine, linesOf } from './lines-of-text.js';
export { checkSubject } from './subject-known.js';
export { checkUnitDue, longestUnitDueYears, unitDueRefusal } from './unit-due.js';
export {
  firstTwice,
  fitsIdNumber,
  fitsName,
  fitsPhone,
  idForLookUp,
  idKinds,
  idNumberOf,
  isBirthDate,
  isLaterThan,
  kindOfNumber,
  longest,
  mostIn,
  mostInGroup,
  phoneForLookUp,
  type IdKind,
  type Known,
} from './people.js';
export { compact, digits, fold, hasVisible, tidy, withoutInvisible } from './vietnamese-text.js';
export { checkRepresentatives, representativesAllowed } from './representatives.js';
export {
  checkToldAtDesk,
  lackingIn,
  leastContent,
  leastReturnNote,
  type AtDesk,
  type Lacking,
} from './told-at-desk.js';
export { reasonFrom, saysWhy } from './reason-words.js';
export { namesSomebody, searchFor, type Secret } from './names-in-text.js';
export { readRecordNumber, writeRecordNumber, type RecordNumber, type Register } from './record-number.js';
export { decodedFile, textOfFile } from './file-text.js';
export { cellsUnder, dialectOf, isEmptyRow, namedColumns, type Dialect } from './table-dialect.js';
export { daysLate, isEnteredLate, lateReasonOf, longestUnexplained } from './late-entry.js';
export {
  lineOfSight,
  seesFacts,
  sightOf,
  type CaseReader,
  type ShownOfCase,
  type WhereCaseIs,
} from './who-sees-a-case.js';
