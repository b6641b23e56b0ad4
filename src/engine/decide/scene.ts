/** One session with everything that a decision about it needs. */
import type { Instant } from '../../core/instant.ts';
import type { Reachable } from '../../core/notices.ts';
import type { SessionFile } from '../../core/session-file.ts';
import type { Session } from '../../core/session.ts';
import type { Settings } from '../../core/settings.ts';
import type { SessionView } from '../../core/view.ts';
import type { Links } from '../../words/links.ts';
import type { Templates } from '../../words/render.ts';
import type { Archivist } from '../ports.ts';
import type { SessionMemory } from '../session-memory.ts';
import type { Posted } from './posted.ts';

export interface Scene {
  readonly session: Session;
  readonly view: SessionView;
  readonly posted: Posted;
  readonly memory: SessionMemory;
  readonly settings: Settings;
  readonly templates: Templates;
  readonly links: Links;
  readonly reachable: readonly Reachable[];
  /** Other sessions of the repository that open later, the next first. */
  readonly upcoming: readonly SessionFile[];
  readonly branch: string;
  /** The index of transcripts as it is now; `undefined`: not read. */
  readonly index: string | null | undefined;
  readonly archivist: Archivist;
  /** Labels that are known to exist in the repository. */
  readonly existingLabels: readonly string[];
  /** Permissions that the App was refused. */
  readonly lacking: readonly string[];
  readonly version: string;
  readonly now: Instant;
}
