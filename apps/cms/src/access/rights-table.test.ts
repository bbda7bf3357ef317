import type { Kind } from '@flersprog/content';
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayDo } from '../publishing/refusal.ts';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { roles } from './may.ts';
import { operations, rightsTable, type Extent, type Operation, type Person } from './rights-table.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const people: readonly Person[] = ['anonymous', ...roles.map(({ name }) => name)];
const requestOf = (person: Person) =>
  ({ user: person === 'anonymous' ? null : { id: 'her id', collection: 'users', role: person } }) as unknown as PayloadRequest;

/** What the rules of the desk answer; a condition counts as "own" when it names the person, and as a fault when not. */
async function extentOf(collection: SanitizedCollectionConfig, operation: Operation, person: Person): Promise<Extent | undefined> {
  const req = requestOf(person);
  if (operation === 'publish' || operation === 'withdraw') {
    const isOffered = (collection.endpoints || []).some(({ path }) => path === `/:id/${operation}`);
    return isOffered && mayDo(req, collection.custom?.['kind'] as Kind, operation) ? 'all' : undefined;
  }
  const answer = await collection.access[operation]?.({ req } as never);
  if (typeof answer !== 'object') return answer ? 'all' : undefined;
  expect(JSON.stringify(answer)).toContain('her id');
  return 'own';
}

describe('the table of rights', () => {
  it('has a row for every collection of the desk and for every person, and none too many', () => {
    expect(Object.keys(rightsTable).sort()).toEqual(desk.payload.config.collections.map(({ slug }) => slug).sort());
    for (const [slug, rows] of Object.entries(rightsTable)) expect(Object.keys(rows).sort(), slug).toEqual([...people].sort());
  });

  it('says of every operation what the rules of the desk answer', async () => {
    for (const collection of desk.payload.config.collections) {
      for (const person of people) {
        for (const operation of operations) {
          const found = await extentOf(collection, operation, person);
          expect(found, `${person} ${operation} ${collection.slug}`).toBe(rightsTable[collection.slug]?.[person][operation]);
        }
      }
    }
  });
});
