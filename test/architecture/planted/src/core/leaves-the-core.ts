export const now = Date.now();
export const chance = Math.random();
export const home = process.env['HOME'];
export const page = document.title;
