/** The town's repository, and the address of its GitHub. */
export const BASE_URL = 'https://api.github.test';
export const OWNER = 'riverton';
export const REPO = 'questions';
