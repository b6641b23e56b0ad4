/** The archive behind the engine's port. */
import type { Archivist } from '../engine/ports.ts';
import { archiveFiles, archiveMessage, archivePaths } from './files.ts';

export const archivist: Archivist = {
  paths: archivePaths,
  files: archiveFiles,
  message: archiveMessage,
};
