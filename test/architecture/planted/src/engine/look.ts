import { settings } from '../config/settings.ts';
import { render } from '../words/render.ts';
import type { Store } from './ports.ts';
export const look = (store: Store) => [store, settings, render];
