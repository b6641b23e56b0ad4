import { DatabaseSync } from 'node:sqlite';
import type { Store } from '../engine/ports.ts';
export const sqlite = (store: Store) => [DatabaseSync, store];
