export { createAccounts, type DemoAccount } from './accounts.js';
export { type Act, type Played } from './act.js';
export { month } from './month.js';
export { play } from './play.js';
export { randomFrom } from './random.js';
export { seed, seedDay, seedStart } from './seed.js';
export { type Answer, type Signed } from './sign-in.js';
