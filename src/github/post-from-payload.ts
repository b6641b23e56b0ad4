/** GitHub's JSON for an issue or a comment, turned into ours: the only place that does, for reads and webhooks. */
import { z } from 'zod';
import { sha256 } from '../config/sha256.ts';
import type { Instant } from '../core/instant.ts';
import { hashedText, type Comment, type Issue, type Post } from '../core/post.ts';

const instant = z.string().transform((text, context): Instant => {
  const at = Date.parse(text);
  if (Number.isNaN(at)) context.addIssue('not a time');
  return at;
});

const post = {
  id: z.int(),
  body: z.string().nullish(),
  // Deleted accounts come as `null`.
  user: z.looseObject({ login: z.string(), type: z.string().nullish() }).nullish(),
  author_association: z.string().nullish(),
  performed_via_github_app: z.looseObject({ slug: z.string().nullish() }).nullish(),
  created_at: instant,
  updated_at: instant,
  reactions: z.looseObject({ '+1': z.int() }).nullish(),
  html_url: z.string(),
};

const issuePayload = z.looseObject({
  ...post,
  number: z.int(),
  title: z.string(),
  labels: z.array(z.union([z.string(), z.looseObject({ name: z.string().nullish() })])),
  milestone: z.looseObject({ number: z.int() }).nullish(),
  state: z.string(),
});

const commentPayload = z.looseObject({ ...post, issue_url: z.string() });

/** Issue lists and issue events hold pull requests too; comments tell by their address. */
export function isOfPullRequest(payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null) return false;
  if ('pull_request' in payload && payload.pull_request) return true;
  const url = 'html_url' in payload ? payload.html_url : undefined;
  return typeof url === 'string' && /\/pull\/\d+#/.test(url);
}

/** `null`: not in the shape of an issue. `ourSlug` names our App: what it wrote is `ours`. */
export function issueFromPayload(payload: unknown, ourSlug: string): Issue | null {
  const parsed = issuePayload.safeParse(payload);
  if (!parsed.success) return null;
  const issue = parsed.data;
  const { title } = issue;
  return {
    kind: 'issue',
    number: issue.number,
    title,
    labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    milestone: issue.milestone?.number ?? null,
    open: issue.state === 'open',
    // `updated_at` of an issue moves with labels and comments; only the event of an edit knows more.
    editedAt: null,
    ...fieldsOf(issue, ourSlug),
    sha256: sha256(hashedText({ kind: 'issue', title, body: issue.body ?? '' })),
  };
}

/** `null`: not in the shape of a comment. */
export function commentFromPayload(payload: unknown, ourSlug: string): Comment | null {
  const parsed = commentPayload.safeParse(payload);
  if (!parsed.success) return null;
  const comment = parsed.data;
  const issue = /\/issues\/(\d+)$/.exec(comment.issue_url)?.[1];
  if (issue === undefined) return null;
  return {
    kind: 'comment',
    id: comment.id,
    issue: Number(issue),
    editedAt: comment.updated_at > comment.created_at ? comment.updated_at : null,
    ...fieldsOf(comment, ourSlug),
  };
}

const INSIDERS: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

type PostPayload = z.infer<z.ZodObject<typeof post>>;

function fieldsOf(payload: PostPayload, ourSlug: string) {
  const body = payload.body ?? '';
  return {
    body,
    sha256: sha256(body),
    author: payload.user?.login.toLowerCase() ?? null,
    authorKind: authorKindOf(payload, ourSlug),
    insider: INSIDERS.has(payload.author_association ?? ''),
    createdAt: payload.created_at,
    updatedAt: payload.updated_at,
    votes: payload.reactions?.['+1'] ?? 0,
    url: payload.html_url,
  };
}

function authorKindOf(
  { user, performed_via_github_app: via }: PostPayload,
  ourSlug: string,
): Post['authorKind'] {
  if (via?.slug === ourSlug || user?.login.toLowerCase() === `${ourSlug.toLowerCase()}[bot]`) return 'ours';
  return user?.type === 'Bot' ? 'bot' : 'person';
}
