export { look } from '../engine/look.ts';
