/** What GitChat does, as it can be seen from outside: its requests to GitHub and its mails, in plain words. */
import { fieldsOf } from '../support/local-github/exchange.ts';
import type { LoggedRequest } from '../support/local-github/request-log.ts';
import type { LocalGitHub } from '../support/local-github/local-github.ts';
import type { ReceivedMail } from '../support/smtp-sink.ts';
import { boardIn, countsOn, rowsOf } from './board.ts';
import { calendarOf, hubOf, textOf } from './seen.ts';

export interface Happening {
  readonly who: string;
  readonly what: string;
  /** Shown below, as it was written. */
  readonly words: string;
}

/** Reads what is new since it was last asked. */
export class Happenings {
  readonly #github: LocalGitHub;
  readonly #mails: readonly ReceivedMail[];
  readonly #labels = new Map<number, readonly string[]>();
  #requestsSeen = 0;
  #mailsSeen = 0;
  #board = '';
  #labelsMade = 0;
  #lastMessage = '';

  constructor(github: LocalGitHub, mails: readonly ReceivedMail[]) {
    this.#github = github;
    this.#mails = mails;
  }

  /** In the order in which they happened. */
  news(): readonly Happening[] {
    const news: Happening[] = [];
    for (;;) {
      const request = this.#github.requests.all[this.#requestsSeen];
      // Whatever comes after one that is not answered yet can wait for it.
      if (request === undefined || request.status === null) break;
      this.#requestsSeen += 1;
      if (request.status < 300) news.push(...this.#told(request));
    }
    for (const mail of this.#mails.slice(this.#mailsSeen)) news.push(mailTold(mail));
    this.#mailsSeen = this.#mails.length;
    return news;
  }

  #told(request: LoggedRequest): readonly Happening[] {
    const { method, route } = request;
    const body = fieldsOf(request.body);
    if (method === 'GET') return [];
    if (route.endsWith('/labels')) {
      this.#labelsMade += 1;
      return [];
    }
    const labels = this.#labelsMade;
    this.#labelsMade = 0;
    const made = labels === 0 ? [] : [by(`makes the ${labels} labels that the session needs`)];
    return [...made, ...this.#change(request, body)];
  }

  #change({ method, route, path }: LoggedRequest, body: Record<string, unknown>): readonly Happening[] {
    const number = Number(/\/issues\/(\d+)/.exec(path)?.[1]);
    const comment = Number(/\/comments\/(\d+)/.exec(path)?.[1]);
    const words = wordsIn(body);
    if (route.endsWith('/milestones')) return [by(`makes the milestone “${String(body['title'])}”`)];
    if (route.endsWith('/issues')) return this.#opened(String(body['title']), body);
    if (route.endsWith('/reactions'))
      return [by(`${REACTIONS[String(body['content'])] ?? ''} ${this.#on(comment)}`)];
    if (route.endsWith('/issues/{issue_number}/comments'))
      return [by(`comments on ${this.#issue(number)}`, visible(words))];
    if (method === 'PATCH' && comment > 0)
      return [by(`edits its comment ${this.#where(comment)}`, visible(words))];
    if (method === 'PATCH' && number > 0) return this.#changed(number, body);
    if (route.endsWith('/check-runs')) return [checkTold(body)];
    if (route.endsWith('/pulls')) return [by(`proposes “${String(body['title'])}” in a pull request`)];
    if (path === '/graphql') return [by('folds a comment away')];
    if (route.endsWith('/git/commits')) this.#lastMessage = String(body['message']);
    const isOnMain = method === 'PATCH' && decodeURIComponent(path).endsWith('/git/refs/heads/main');
    return isOnMain ? [by('commits the transcript', this.#lastMessage)] : [];
  }

  #opened(title: string, body: Record<string, unknown>): readonly Happening[] {
    const hub = hubOf(this.#github);
    const labels = body['labels'] as readonly string[];
    if (hub !== undefined) this.#labels.set(hub.number, labels);
    return [by(`opens the hub, issue #${hub?.number ?? '?'} “${title}” [${labels.join(', ')}]`)];
  }

  /** One write may change labels, state and board. */
  #changed(number: number, body: Record<string, unknown>): readonly Happening[] {
    const news: Happening[] = [];
    const labels = body['labels'] as readonly string[] | undefined;
    if (labels !== undefined) {
      const milestone = typeof body['milestone'] === 'number' ? ', milestone' : '';
      news.push(by(`labels ${this.#issue(number)}: ${this.#difference(number, labels)}${milestone}`));
    }
    if (body['state'] === 'closed')
      news.push(by(`closes ${this.#issue(number)} as ${String(body['state_reason'])}`));
    if (body['state'] === 'open') news.push(by(`opens ${this.#issue(number)} again`));
    const board = boardIn(wordsIn(body));
    if (board !== '' && board !== this.#board) news.push(by(`updates the board: ${summary(board)}`));
    else if (board !== '') news.push(by('updates the announcement on the hub'));
    if (board !== '') this.#board = board;
    return news;
  }

  #difference(number: number, labels: readonly string[]): string {
    const before = this.#labels.get(number) ?? ['gitchat:question'];
    this.#labels.set(number, labels);
    const added = labels.filter((label) => !before.includes(label)).map((label) => `+${label}`);
    const removed = before.filter((label) => !labels.includes(label)).map((label) => `−${label}`);
    const all = [...added, ...removed];
    return all.length === 0 ? labels.join(', ') : all.join(', ');
  }

  #on(comment: number): string {
    const found = this.#comments().find(({ id }) => id === comment);
    const line = (found?.body ?? '').split('\n').find((each) => each.startsWith('/')) ?? '';
    return `to ${found?.user?.login ?? 'somebody'}: ${line}`;
  }

  #where(comment: number): string {
    const found = this.#comments().find(({ id }) => id === comment);
    return `on ${this.#issue(Number(found?.issue_url.split('/').at(-1)))}`;
  }

  #comments() {
    return this.#github.issues().flatMap(({ number }) => this.#github.comments(number));
  }

  #issue(number: number): string {
    if (number === hubOf(this.#github)?.number) return 'the hub';
    return `#${number} “${this.#github.issue(number)?.title ?? ''}”`;
  }
}

const REACTIONS: Readonly<Record<string, string>> = {
  '+1': '👍 done,',
  '-1': '👎 may not do this,',
  confused: '😕 not understood,',
};

function by(what: string, words = ''): Happening {
  return { who: 'GitChat', what, words };
}

function checkTold(body: Record<string, unknown>): Happening {
  const output = fieldsOf(body['output']);
  const sign = body['conclusion'] === 'failure' ? '✗' : '✓';
  const commit = String(body['head_sha']).slice(0, 7);
  return by(`${sign} check on commit ${commit}: ${String(output['title'])}`, String(output['summary']));
}

function mailTold(mail: ReceivedMail): Happening {
  const entry = calendarOf(mail) === null ? '' : ', with an entry for the calendar';
  const what = `✉ to ${mail.to.join(', ')}: “${mail.message.subject ?? ''}”${entry}`;
  const [, first = ''] = /\n\n(Q\d+[^\n]*)/.exec(textOf(mail)) ?? [];
  return { who: 'GitChat', what, words: first };
}

/** `2 of 5 answered; waiting Q3, Q4; answered Q1, Q2`. */
function summary(board: string): string {
  const places = Map.groupBy(rowsOf(board), ({ place }) => place);
  const rows = [...places].map(
    ([place, rows]) => `${place.replace('-', ' ')} ${rows.map(({ question }) => question).join(', ')}`,
  );
  return [countsOn(board), ...rows].join(' · ');
}

function wordsIn({ body }: Record<string, unknown>): string {
  return typeof body === 'string' ? body : '';
}

/** Without the hidden markers. */
function visible(body: string): string {
  return body.replace(/<!--[\s\S]*?-->/g, '').trim();
}
