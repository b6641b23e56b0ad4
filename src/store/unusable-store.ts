/** What is wrong with a store that cannot be opened, in words for the operator. */

/** The store cannot be used as it is; the message says why and what to do. */
export class UnusableStoreError extends Error {
  override readonly name = 'UnusableStoreError';
}
