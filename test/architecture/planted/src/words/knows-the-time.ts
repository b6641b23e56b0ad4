export { clock } from '../process/clock.ts';
