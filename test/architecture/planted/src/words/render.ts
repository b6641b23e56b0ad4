import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { words } from '../core/words.ts';
export const render = [Handlebars, words, readFileSync];
