/** What GitChat can do to the world. Decisions are lists of these; `act` carries them out one by one. */
import type { Label } from '../../core/labels.ts';
import type { Notice } from '../../core/notices.ts';
import type { SourceKey } from '../../core/post.ts';
import { markersIn } from '../../words/marker.ts';
import type { NoticeSent, OwedReaction } from '../../core/record.ts';
import type {
  CheckRun,
  CommitRequest,
  IssueChange,
  Message,
  MilestoneSpec,
  MinimiseReason,
  PostRef,
  PullRequestSpec,
} from '../ports.ts';

export type Effect =
  | { readonly kind: 'ensure-labels'; readonly labels: readonly Label[] }
  | { readonly kind: 'ensure-milestone'; readonly slug: string; readonly spec: MilestoneSpec }
  | {
      readonly kind: 'open-hub';
      readonly slug: string;
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
      readonly milestone: number;
    }
  /** `once`: name of an act that is then done for good. */
  | {
      readonly kind: 'change-hub' | 'change-question';
      readonly slug: string;
      readonly number: number;
      readonly change: IssueChange;
      readonly once: string | null;
    }
  | { readonly kind: 'react'; readonly slug: string; readonly owed: OwedReaction }
  /** `records`: a notice that is thereby sent. */
  | {
      readonly kind: 'comment';
      readonly slug: string | null;
      readonly issue: number;
      readonly body: string;
      readonly records: NoticeSent | null;
    }
  /** Takes personal data out of somebody's post. */
  | {
      readonly kind: 'redact';
      readonly slug: string;
      readonly post: PostRef;
      readonly title: string | null;
      readonly body: string;
      readonly once: string;
    }
  | { readonly kind: 'amend'; readonly comment: number; readonly body: string }
  | {
      readonly kind: 'hide';
      readonly slug: string;
      readonly comment: number;
      readonly reason: MinimiseReason;
      readonly once: string;
    }
  | {
      readonly kind: 'send';
      readonly slug: string;
      readonly notice: Notice;
      readonly person: string;
      readonly message: Message;
    }
  /** A notice that turns out to have gone out before. */
  | { readonly kind: 'note-notice'; readonly slug: string; readonly records: NoticeSent }
  /** The same of an act that is done once. */
  | { readonly kind: 'note-done'; readonly slug: string; readonly once: string }
  /** Reads that a decision turns out to need. */
  | { readonly kind: 'read-index'; readonly path: string }
  | { readonly kind: 'read-transcript'; readonly slug: string; readonly path: string; readonly url: string }
  | {
      readonly kind: 'count-votes';
      readonly slug: string;
      readonly hub: number;
      readonly milestone: number | null;
      /** Posts of merged questions, whose voters have to be told apart. */
      readonly merged: readonly SourceKey[];
    }
  | {
      readonly kind: 'publish';
      readonly slug: string;
      readonly commit: CommitRequest;
      readonly pullRequest: PullRequestSpec | null;
      readonly json: string;
      readonly url: string;
    }
  | { readonly kind: 'save-record'; readonly slug: string; readonly text: string; readonly digest: string }
  | { readonly kind: 'report-check'; readonly check: CheckRun }
  | {
      readonly kind: 'propose-file';
      readonly issue: number;
      readonly commit: CommitRequest;
      readonly pullRequest: PullRequestSpec;
    };

/** In this order: what nobody should read any longer, a person's command before states, states before labels, words before boards and archives. */
const ORDER: readonly Effect['kind'][] = [
  'redact',
  'react',
  'read-transcript',
  'count-votes',
  'ensure-labels',
  'ensure-milestone',
  'open-hub',
  'note-notice',
  'note-done',
  'change-hub',
  'change-question',
  'comment',
  'amend',
  'hide',
  'propose-file',
  'report-check',
  'send',
  'read-index',
  'publish',
  'save-record',
];

/** The effects in order of importance. */
export function byImportance(effects: readonly Effect[]): readonly Effect[] {
  return [...effects].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Names an effect for the log and for what is remembered of its failures. Holds no text by a person. */
export function nameOf(effect: Effect): string {
  switch (effect.kind) {
    case 'ensure-labels':
    case 'read-index':
    case 'report-check':
      return effect.kind;
    case 'ensure-milestone':
    case 'open-hub':
    case 'publish':
    case 'save-record':
    case 'read-transcript':
    case 'count-votes':
      return `${effect.kind} ${effect.slug}`;
    case 'change-hub':
    case 'change-question':
      return `${effect.kind} #${effect.number}`;
    case 'react':
      return `react ${effect.owed.comment} ${effect.owed.reaction}`;
    case 'redact':
      return `${effect.kind} ${effect.once} ${effect.slug}`;
    case 'comment':
      return `comment #${effect.issue} ${aboutOf(effect.body)}`;
    case 'propose-file':
      return `${effect.kind} #${effect.issue}`;
    case 'amend':
    case 'hide':
      return `${effect.kind} ${effect.comment}`;
    case 'send':
      return `send ${effect.notice.key} ${effect.slug}`;
    case 'note-notice':
      return `note-notice ${effect.records.kind} ${effect.slug}`;
    case 'note-done':
      return `note-done ${effect.once} ${effect.slug}`;
    default:
      return effect satisfies never;
  }
}

/** What a comment is about, by its marker. */
function aboutOf(body: string): string {
  return markersIn(body)
    .map(({ kind, key }) => `${kind} ${key}`)
    .join(' ');
}

/** The permission that the App needs for an effect, as GitHub's settings page names it. */
export function permissionFor(effect: Effect): string {
  switch (effect.kind) {
    case 'publish':
    case 'propose-file':
      return effect.pullRequest === null ? 'Contents: write' : 'Contents and Pull requests: write';
    case 'save-record':
      return 'Contents: write';
    case 'read-index':
    case 'read-transcript':
      return 'Contents: read';
    case 'report-check':
      return 'Checks: write';
    case 'ensure-labels':
    case 'ensure-milestone':
    case 'open-hub':
    case 'change-hub':
    case 'change-question':
    case 'react':
    case 'comment':
    case 'redact':
    case 'amend':
    case 'hide':
    case 'send':
    case 'note-notice':
    case 'note-done':
    case 'count-votes':
      return 'Issues: write';
    default:
      return effect satisfies never;
  }
}
