/** Webhooks on their way to GitChat: signed, logged, and sent again when asked. */
import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  json,
  nothing,
  refuse,
  route,
  type Answer,
  type Asked,
  type Handler,
  type Route,
} from './exchange.ts';
import type { Faults } from './faults.ts';
import type { Event } from './payloads.ts';

/** GitHub waits that long for an answer. */
const PATIENCE = 10_000;
/** A message within this process takes less. */
const ON_THE_WIRE = 30;

/** One attempt to tell GitChat something. */
export interface Delivery {
  readonly id: number;
  /** `X-GitHub-Delivery`; a redelivery has the same. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly redelivery: boolean;
  /** GitChat's status; 0 where it could not be reached; `null` while under way. */
  status: number | null;
  readonly deliveredAt: string;
}

export class Deliveries {
  /** All attempts, oldest first. */
  readonly all: Delivery[] = [];
  readonly #faults: Faults;
  readonly #app: { readonly id: number; readonly secret: string };
  readonly #complete: (event: Event) => Promise<readonly Event[]>;
  readonly #stopping = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  #completing: Promise<void> = Promise.resolve();
  #target: string | null = null;
  #ids = 0;

  /** `complete` makes of what emulate tells what GitHub would tell. */
  constructor(
    faults: Faults,
    app: { readonly id: number; readonly secret: string },
    complete: (event: Event) => Promise<readonly Event[]>,
  ) {
    this.#faults = faults;
    this.#app = app;
    this.#complete = complete;
  }

  /** From now on webhooks go to that URL. */
  deliverTo(url: string): void {
    this.#target = url;
  }

  /** Tells an event, with whatever mischief was planned for it. */
  tell(event: Event): void {
    // One after the other, so that they keep their order.
    this.#completing = this.#completing.then(async () => {
      for (const { name, payload } of await this.#complete(event)) {
        this.#track(this.#tellWithMischief(this.#log(name, payload, randomUUID(), false)));
      }
    });
    this.#track(this.#completing);
  }

  /** Sends a past delivery again, under the same GUID. */
  redeliver(id: number): boolean {
    const past = this.all.find((delivery) => delivery.id === id);
    if (past === undefined) return false;
    this.#track(this.#send(this.#log(past.event, past.payload, past.guid, true)));
    return true;
  }

  /** Resolves when GitChat has answered everything that is under way; what is held back is not. */
  async settled(): Promise<void> {
    let before: number;
    do {
      before = this.#ids;
      await Promise.all(this.#underWay);
      // What emulate has just told may still be between it and us.
      await wait(ON_THE_WIRE);
    } while (this.#underWay.size > 0 || this.#ids > before);
  }

  /** Forgets what was told so far. */
  forget(): void {
    this.all.length = 0;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#underWay);
  }

  /** The App's own view of its deliveries; newest first, as GitHub lists them. */
  routes(url: string): Route<Handler>[] {
    return [
      route('GET', '/app/hook/deliveries', (asked) => this.#list(asked, url)),
      route('POST', '/app/hook/deliveries/{id}/attempts', (asked, id) => {
        if (asked.actor.kind !== 'app') return refuse(401, 'A JSON web token could not be decoded');
        return this.redeliver(Number(id)) ? { ...nothing(202), body: {} } : refuse(404, 'Not Found');
      }),
    ];
  }

  #list(asked: Asked, url: string): Answer {
    if (asked.actor.kind !== 'app') return refuse(401, 'A JSON web token could not be decoded');
    const size = Number(asked.query.get('per_page') ?? 30);
    const cursor = Number(asked.query.get('cursor') ?? Number.POSITIVE_INFINITY);
    const wanted = asked.query.get('status');
    const older = this.all
      .filter((one) => one.status !== null && one.id < cursor)
      .filter((one) => wanted === null || (wanted === 'success') === isSuccess(one))
      .reverse();
    const page = older.slice(0, size);
    const last = page.at(-1);
    const link: Record<string, string> =
      older.length > size && last
        ? { link: `<${url}${asked.path}?per_page=${size}&cursor=${last.id}>; rel="next"` }
        : {};
    return json(page.map(shown), 200, link);
  }

  #log(event: string, payload: Delivery['payload'], guid: string, redelivery: boolean): Delivery {
    const action = typeof payload['action'] === 'string' ? payload['action'] : null;
    const deliveredAt = new Date().toISOString();
    const delivery = { id: ++this.#ids, guid, event, action, payload, redelivery, status: null, deliveredAt };
    this.all.push(delivery);
    return delivery;
  }

  async #tellWithMischief(delivery: Delivery): Promise<void> {
    const mischief = this.#faults.forDelivery(delivery);
    switch (mischief?.kind) {
      case undefined:
        return this.#send(delivery);
      case 'drop':
        delivery.status = 0;
        return;
      case 'duplicate':
        await Promise.all([this.#send(delivery), this.#send(delivery)]);
        return;
      case 'delay':
        await wait(mischief.milliseconds, undefined, { signal: this.#stopping.signal }).catch(
          () => undefined,
        );
        return this.#send(delivery);
      case 'hold':
        mischief.keep(delivery, () => this.#track(this.#send(delivery)));
        return;
    }
  }

  #track(work: Promise<void>): void {
    const tracked = work.finally(() => this.#underWay.delete(tracked));
    this.#underWay.add(tracked);
  }

  async #send(delivery: Delivery): Promise<void> {
    if (this.#target === null || this.#stopping.signal.aborted) {
      delivery.status = 0;
      return;
    }
    const body = JSON.stringify(delivery.payload);
    const signature = createHmac('sha256', this.#app.secret).update(body).digest('hex');
    try {
      const response = await fetch(this.#target, {
        method: 'POST',
        body,
        signal: AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(PATIENCE)]),
        headers: {
          'content-type': 'application/json',
          'user-agent': 'GitHub-Hookshot/local',
          'x-github-event': delivery.event,
          'x-github-delivery': delivery.guid,
          'x-github-hook-installation-target-id': `${this.#app.id}`,
          'x-github-hook-installation-target-type': 'integration',
          'x-hub-signature-256': `sha256=${signature}`,
        },
      });
      await response.arrayBuffer();
      delivery.status = response.status;
    } catch {
      // Nobody there, too slow, or we are stopping: GitHub notes it and does not try again.
      delivery.status = 0;
    }
  }
}

function isSuccess(delivery: Delivery): boolean {
  return delivery.status !== null && delivery.status >= 200 && delivery.status < 300;
}

function shown(delivery: Delivery): Record<string, unknown> {
  const { id, guid, event, action, redelivery, deliveredAt, payload } = delivery;
  const status = isSuccess(delivery)
    ? 'OK'
    : delivery.status === 0
      ? 'failed to connect to host'
      : 'Invalid HTTP Response';
  const idIn = (key: string) => (payload[key] as { id?: number } | undefined)?.id ?? null;
  return {
    id,
    guid,
    event,
    action,
    redelivery,
    status,
    status_code: delivery.status === 0 ? 502 : delivery.status,
    delivered_at: deliveredAt,
    duration: 0,
    installation_id: idIn('installation'),
    repository_id: idIn('repository'),
  };
}
