/** A session of one hour in a town that does not exist, and what can be different about it. */
import { Play, type Cast } from '../support/play.ts';

/** Ten minutes before the session opens. */
const BEFORE = '2026-05-06T18:50';
export const OPENS = '2026-05-06T19:00';
export const CLOSES = '2026-05-06T20:00';
/** The grace has ended. */
export const ARCHIVED = '2026-05-06T20:30';

export interface Planned {
  readonly title?: string;
  readonly opens?: string;
  readonly closes?: string;
  readonly zone?: string;
  /** Further lines of the session file. */
  readonly more?: string;
}

/** A session file: the mayor answers, her office for her; the clerk moderates. */
export function sessionFile({
  title = 'The Mayor on housing',
  opens = OPENS,
  closes = CLOSES,
  zone = 'UTC',
  more = '',
}: Planned = {}): string {
  return `title: ${title}
guests:
  - { login: riverton-mayor, name: The Mayor, role: Mayor of Riverton, delegates: [mayors-office] }
moderators: [riverton-clerk]
opens_at: ${opens}Z
closes_at: ${closes}Z
timezone: ${zone}
grace: PT30M
topics: { housing: [rent, zoning], transit: [bus] }
${more}
`;
}

export interface Evening extends Planned {
  /** `.github/gitchat.yml`. */
  readonly settings?: string;
  readonly cast?: Cast;
  /** Further files on the default branch. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The session is announced, ten minutes before it opens. */
export function announced({ settings, cast, files, ...planned }: Evening = {}): Promise<Play> {
  return Play.begin(
    BEFORE,
    {
      'sessions/housing.yml': sessionFile(planned),
      ...(settings === undefined ? {} : { '.github/gitchat.yml': settings }),
      ...files,
    },
    cast,
  );
}

/** The session has just opened. */
export async function opened(evening: Evening = {}): Promise<Play> {
  const play = await announced(evening);
  await play.until(OPENS);
  return play;
}
