/** What the engine remembers of one session between two looks. */
import type { Instant } from '../core/instant.ts';
import type { SessionFile } from '../core/session-file.ts';
import { EMPTY_RECORD, type SessionRecord } from '../core/record.ts';
import type { MilestoneSpec } from './ports.ts';

export interface SessionMemory {
  /** The file in force: its last valid version. */
  readonly file: SessionFile;
  /** Since when the file has been missing from the repository. */
  readonly fileRemovedAt: Instant | null;
  readonly record: SessionRecord;
  /** The record as saved on GitHub, without what GitHub itself still knows; `null`: nothing was saved. */
  readonly savedRecord: string | null;
  readonly savedAt: Instant | null;
  readonly milestone: { readonly number: number; readonly spec: MilestoneSpec } | null;
  /** When the hub's body was last written. */
  readonly boardAt: Instant | null;
  /** When votes were last counted. */
  readonly votesAt: Instant | null;
  /** The transcript as it is in the repository; `undefined`: not looked at yet. */
  readonly transcript?: PublishedTranscript | null;
}

export interface PublishedTranscript {
  readonly json: string;
  readonly url: string;
}

/** The memory of a session that has just been planned, or was forgotten. */
export function newSession(file: SessionFile): SessionMemory {
  return {
    file,
    fileRemovedAt: null,
    record: EMPTY_RECORD,
    savedRecord: null,
    savedAt: null,
    milestone: null,
    boardAt: null,
    votesAt: null,
  };
}
