import { expect, test } from 'vitest';
import { whyNotListening } from '../../src/process/cannot-listen.ts';

const failure = (code: string) => Object.assign(new Error('listen'), { code });

test.each([
  ['EADDRINUSE', 'another program listens there'],
  ['EACCES', 'Set PORT to a number from 1024 on'],
  ['EADDRNOTAVAIL', 'Set HOST to one that it has'],
  ['ENOTFOUND', 'Set HOST to one that it has'],
])('%s names the place and what to do', (code, advice) => {
  const reason = whyNotListening(failure(code), { host: '127.0.0.1', port: 80 });
  expect(reason).toContain('HOST 127.0.0.1, PORT 80: ');
  expect(reason).toContain(advice);
});

test('other errors are not explained', () => {
  expect(whyNotListening(failure('ENOSPC'), { host: '127.0.0.1', port: 80 })).toBeNull();
});
