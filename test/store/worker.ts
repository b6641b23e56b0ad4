/**
 * A process of its own on a store, for the tests. `wake` wakes one repository after the other until it is
 * killed; `claim` waits for a message and then claims whatever is due. Either tells its parent `ready`, and
 * then the name of each repository after the store has answered.
 */
import { once } from 'node:events';
import { openSqliteStore } from '../../src/store/sqlite.ts';

const [work, folder = ''] = process.argv.slice(2);
const tell = (line: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(line, undefined, {}, (error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });

const store = await openSqliteStore(folder);
await tell('ready');

if (work === 'wake') {
  for (let number = 0; ; number += 1) {
    const repository = `town-${number}/gitchat`;
    await store.wake(repository, number, [{ kind: 'comment-gone', id: number }]);
    await tell(repository);
  }
}

await once(process, 'message');
let claim = await store.claim(10, 1_000_000);
while (claim !== null) {
  await tell(claim.repository);
  claim = await store.claim(10, 1_000_000);
}
await store.close();
process.disconnect();
