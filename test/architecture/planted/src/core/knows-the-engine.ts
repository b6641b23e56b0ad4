export type { Store } from '../engine/ports.ts';
