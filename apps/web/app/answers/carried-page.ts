/**
 * What a loader answers with: the page, where Remix does not look for it. It would write everything a loader says out for
 * a browser to go on from, which none of ours does, and that costs as much as a tenth of the whole answer.
 */
export interface CarriedPage<P> {
  readonly page: P;
}

export const carry = <P>(page: P): CarriedPage<P> =>
  Object.defineProperty({}, 'page', { value: page, enumerable: false }) as CarriedPage<P>;
