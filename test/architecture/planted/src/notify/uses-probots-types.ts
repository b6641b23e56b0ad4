export type { Probot } from 'probot';
