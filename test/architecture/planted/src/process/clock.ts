export const clock = () => Date.now();
