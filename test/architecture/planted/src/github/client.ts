import { Octokit } from '@octokit/rest';
import { words } from '../core/words.ts';
import type { Store } from '../engine/ports.ts';
export const client = (store: Store) => [Octokit, store, words];
