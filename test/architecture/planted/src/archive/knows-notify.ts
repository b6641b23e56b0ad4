export { email } from '../notify/email.ts';
