export { RuleBroken, type Params, type Text } from './rule-broken.js';
export { checkSubject, subjectList, subjects, type Subject } from './subjects.js';
export { officialYears, type OfficialDay, type OfficialYear } from './official-calendar.js';
export { checkUnitDue, longestUnitDueYears, unitDueRefusal } from './unit-due.js';
