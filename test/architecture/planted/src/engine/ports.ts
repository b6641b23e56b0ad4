import type { State } from '../core/state.ts';
export interface Store {
  readonly state: State;
}
