import { kinds } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { deskKindOf } from './desk-kinds.ts';
import { pageValues } from './to-published-page.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const exampleOf = (kind: string) => examples.all.find((state) => state.kind === kind && state.pages.length > 0);

describe('the collections of the desk', () => {
  it.each(kinds)('give a published %s exactly the values its kind has, and nothing of the desk', (kind) => {
    const [page] = exampleOf(kind)?.pages ?? [];
    expect(page, `an example of ${kind}`).toBeDefined();
    const { values } = pageValues(deskKindOf(desk.payload, kind), {}, { own: {}, source: null });
    expect(Object.keys(values).sort()).toEqual(Object.keys(page?.values ?? {}).sort());
  });
});
