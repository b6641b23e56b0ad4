export { words } from '../core/words.ts';
