export { main } from '../cli/starts-the-server.ts';
