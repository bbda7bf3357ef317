import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { dayOf } from './day.ts';
import { isPhoneNumber } from './phone.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const post = (slug: string, body: object, locale = 'da') => desk.request('POST', `/api/${slug}?locale=${locale}`, { as: 'editor', body });

describe('days', () => {
  it('are the day in Denmark, whether a day or an instant is sent', () => {
    expect(dayOf('2019-04-15')).toBe('2019-04-15');
    expect(dayOf('2019-04-14T22:00:00.000Z')).toBe('2019-04-15');
    expect(dayOf('2019-01-14T23:30:00.000Z')).toBe('2019-01-15');
    expect(dayOf('2019-04-14T21:59:59.999Z')).toBe('2019-04-14');
    for (const nothing of ['2019-02-30', 'i går', '', null, 20190415]) expect(dayOf(nothing), String(nothing)).toBeNull();
  });

  it('come back as they were sent, for every day of four centuries', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayOf(day)).toBe(day);
        expect(dayOf(`${day}T12:00:00.000Z`)).toBe(day);
      }),
    );
  });

  it('are kept by the desk, and can be emptied', async () => {
    const { body } = await post('announcements', { date: '2019-04-14T22:00:00.000Z' });
    expect(body.doc.date).toBe('2019-04-15T12:00:00.000Z');
    const emptied = await desk.request('PATCH', `/api/announcements/${body.doc.id}?locale=da`, { as: 'editor', body: { date: null } });
    expect(emptied.body.doc.date ?? null).toBeNull();
    expect((await post('announcements', { date: 'i går' })).status).toBe(400);
  });
});

describe('slugs', () => {
  it('are made from the title of each language and stay when it changes', async () => {
    const { body } = await post('announcements', { title: 'Århus på vej' });
    expect(body.doc.slug).toBe('aarhus-paa-vej');
    const path = `/api/announcements/${body.doc.id}`;
    expect((await desk.request('PATCH', `${path}?locale=ar`, { as: 'editor', body: { title: 'خمس بلديات' } })).body.doc.slug).toBe(
      'خمس-بلديات',
    );
    expect((await desk.request('PATCH', `${path}?locale=da`, { as: 'editor', body: { title: 'Noget andet' } })).body.doc.slug).toBe(
      'aarhus-paa-vej',
    );
    expect((await desk.request('PATCH', `${path}?locale=da`, { as: 'editor', body: { slug: 'Helt Nyt!' } })).body.doc.slug).toBe(
      'helt-nyt',
    );
    expect((await desk.request('PATCH', `${path}?locale=da`, { as: 'editor', body: { slug: '' } })).body.doc.slug).toBe('noget-andet');
  });

  it('are numbered where another document of the kind has the same, also when saved at once', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => post('topics', { title: 'Samme emne' })));
    const slugs = made.map(({ body }) => body.doc.slug).sort();
    expect(slugs).toEqual(['samme-emne', 'samme-emne-2', 'samme-emne-3', 'samme-emne-4', 'samme-emne-5']);
    expect((await post('partners', { name: 'Samme emne' })).body.doc.slug).toBe('samme-emne');
  });

  it('are empty while there is no title', async () => {
    expect((await post('announcements', {})).body.doc.slug ?? null).toBeNull();
  });

  it('of a copy are its own', async () => {
    const { body } = await post('topics', { title: 'Til kopi' });
    const copy = await desk.request('POST', `/api/topics/${body.doc.id}/duplicate?locale=da`, { as: 'editor', body: {} });
    expect(copy.body.doc.slug).toBe('til-kopi-2');
  });
});

describe('the name at the desk', () => {
  it('is the title in the source language, whatever language is worked in', async () => {
    const { body } = await post('partners', { name: 'سوا' }, 'ar');
    expect(body.doc.deskTitle).toBe('سوا');
    const patch = (locale: string, name: string) =>
      desk.request('PATCH', `/api/partners/${body.doc.id}?locale=${locale}`, { as: 'editor', body: { name } });
    expect((await patch('da', 'Sawa')).body.doc.deskTitle).toBe('Sawa');
    expect((await patch('ar', 'سوا سوا')).body.doc.deskTitle).toBe('Sawa');
    const municipality = await post('municipalities', { code: '0851' });
    const partnership = await post('partnerships', { municipality: municipality.body.doc.id, partner: body.doc.id });
    expect(partnership.body.doc.deskTitle).toBe('Aalborg – Sawa');
  });
});

describe('municipalities', () => {
  it('are chosen among the 98, and named by the register where no name is written', async () => {
    expect((await post('municipalities', { code: '0851' })).body.doc.name).toBe('Aalborg');
    expect((await post('municipalities', { code: '0101', name: 'Hovedstaden' })).body.doc.name).toBe('Hovedstaden');
    expect((await post('municipalities', { code: '9999' })).status).toBe(400);
  });
});

describe('ways to reach somebody', () => {
  it('must be what they say they are', async () => {
    const saved = await post('partners', { contact: { phone: '33 12 34 56', email: 'post@example.org', website: 'www.example.org/om' } });
    expect(saved.status).toBe(201);
    expect(saved.body.doc.contact.website).toBe('https://www.example.org/om');
    for (const contact of [
      { phone: 'ring her' },
      { email: 'ikke en adresse' },
      { website: 'javascript:alert(1)' },
      { website: 'ftp://example.org' },
    ]) {
      expect((await post('partners', { contact })).status, JSON.stringify(contact)).toBe(400);
    }
  });

  it('may be short or foreign numbers', () => {
    for (const number of ['112', '1813', '+45 33 12 34 56', '(0)20 7946-0958']) expect(isPhoneNumber(number), number).toBe(true);
    for (const text of ['', '1', '33 12 34 5a', '+'.repeat(5), '1'.repeat(16)]) expect(isPhoneNumber(text), text).toBe(false);
  });
});

describe('programmes and partners', () => {
  it('take numbers, known currencies and known languages only', async () => {
    expect((await post('grant-programmes', { amount: 8_500_000, currency: 'DKK', year: 2019, applicationsReceived: 5 })).status).toBe(201);
    for (const amount of ['mange', '8.500.000', '8,5', '8.500', Infinity]) {
      const { status } = await post('grant-programmes', { amount: amount === Infinity ? '1e999' : amount });
      expect(status, String(amount)).toBe(400);
    }
    expect((await post('grant-programmes', { currency: 'kroner' })).status).toBe(400);
    expect((await post('partners', { languagesSpoken: ['da', 'ar', 'ckb', 'so'] })).status).toBe(201);
    expect((await post('partners', { languagesSpoken: ['dansk'] })).status).toBe(400);
  });
});
