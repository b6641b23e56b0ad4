export { client } from '../github/client.ts';
