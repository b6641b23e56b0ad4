/** What people write on GitHub, as GitChat sees it: issues and comments, reduced to what the rules need. */
import type { Instant } from './instant.ts';

interface PostFields {
  /** Markdown as written. */
  readonly body: string;
  /**
   * SHA-256 (UTF-8, lower-case hex) of the body; of an issue, of its title, an empty line and the body, because the
   * title may be the question: of {@link hashedText}. Computed where the post is read.
   */
  readonly sha256: string;
  /** Login, lower case; `null` for a deleted account (GitHub's "ghost"). */
  readonly author: string | null;
  /** `ours`: GitChat itself; `bot`: any other app or bot. */
  readonly authorKind: 'person' | 'bot' | 'ours';
  /**
   * GitHub counts the author among the repository's or its organisation's people (`author_association` of OWNER,
   * MEMBER or COLLABORATOR). Nobody else can have write access; whether these have is asked separately.
   */
  readonly insider: boolean;
  readonly createdAt: Instant;
  /** GitHub's own mark of the newest version. Of an issue it also moves with labels and comments. */
  readonly updatedAt: Instant;
  /** When the text was last changed, as far as it is known. */
  readonly editedAt: Instant | null;
  /** Distinct people who reacted 👍. */
  readonly votes: number;
  readonly url: string;
}

export interface Comment extends PostFields {
  readonly kind: 'comment';
  readonly id: number;
  /** The number of the issue it stands on. */
  readonly issue: number;
}

export interface Issue extends PostFields {
  readonly kind: 'issue';
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  /** Number of the milestone it is in. */
  readonly milestone: number | null;
  readonly open: boolean;
}

export type Post = Comment | Issue;

/** The text of which a post's hash is made. */
export function hashedText(
  post: Pick<Comment, 'kind' | 'body'> | Pick<Issue, 'kind' | 'title' | 'body'>,
): string {
  return post.kind === 'issue' ? `${post.title}\n\n${post.body}` : post.body;
}

/** Names a post for good: ids are never used again by GitHub. */
export type SourceKey = `comment/${number}` | `issue/${number}`;

/** The key of a post. */
export function keyOf(post: Post): SourceKey {
  return post.kind === 'comment' ? `comment/${post.id}` : `issue/${post.number}`;
}
