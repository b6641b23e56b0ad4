import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';
import { words } from '../core/words.ts';
export const settings = [z, words, createPrivateKey];
