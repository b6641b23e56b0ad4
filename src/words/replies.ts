/** Every comment that GitChat can make on GitHub. Each is a pure function with a template and a hidden marker. */
export * from './replies/to-askers.ts';
export * from './replies/to-commanders.ts';
export * from './replies/to-guests.ts';
export * from './replies/to-moderators.ts';
export * from './replies/to-organisers.ts';
export * from './replies/to-readers.ts';
export * from './replies/why.ts';
