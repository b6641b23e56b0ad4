export type { settings } from '../config/settings.ts';
