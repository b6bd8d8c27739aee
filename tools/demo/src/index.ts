export { createAccounts, type DemoAccount } from './accounts.js';
