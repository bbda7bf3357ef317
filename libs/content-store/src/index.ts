export type * from './content-store.ts';
export { AddressTaken, StoreUnavailable } from './errors.ts';
