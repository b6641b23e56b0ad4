import { Probot } from 'probot';
import { look } from './engine/look.ts';
import { client } from './github/client.ts';
import { email } from './notify/email.ts';
import { sqlite } from './store/sqlite.ts';
export const main = [Probot, look, client, email, sqlite];
