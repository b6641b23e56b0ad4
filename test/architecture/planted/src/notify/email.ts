import { createTransport } from 'nodemailer';
import { render } from '../words/render.ts';
export const email = [createTransport, render];
