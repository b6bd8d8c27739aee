export { openBrowser, openMortalBrowser } from './browser.js';
export { openOffice, wednesday, type Office } from './office.js';
export { password, personAt, type Person, type Sight } from './person.js';
export { alertsOf } from './pages/alerts.js';
export { caseOf } from './pages/case.js';
export { complaint, deskOf, visitors } from './pages/desk.js';
export { giveTo, listOf } from './pages/lists.js';
export { playIn } from './stage.js';
export { holdsValue } from './holds-value.js';
