/** Finds out who voted for posts of merged questions, so that nobody is counted twice. */
import type { SourceKey } from '../core/post.ts';
import type { Memory } from './memory.ts';
import type { GitHub, PostRef } from './ports.ts';

/** Asks only about posts whose number of votes has changed since the last time. */
export async function countVoters(
  posts: readonly SourceKey[],
  memory: Memory,
  github: GitHub,
): Promise<void> {
  for (const key of posts) {
    const votes = memory.post(key)?.votes ?? 0;
    if ((memory.voters(key)?.votes ?? 0) === votes) continue;
    const logins = votes === 0 ? [] : await github.votersOf(referTo(key));
    memory.putVoters(key, { votes, logins });
  }
}

function referTo(key: SourceKey): PostRef {
  const [kind, id] = key.split('/') as ['comment' | 'issue', string];
  return kind === 'comment' ? { comment: Number(id) } : { issue: Number(id) };
}
