export { render } from '../words/render.ts';
