import { describe, expect, it } from 'vitest';
import { understandAddress } from './understand-address.ts';

describe('understanding an address', () => {
  it('takes a canonical path for the page it names', () => {
    expect(understandAddress('/da/nyheder/fem-kommuner')).toEqual({
      is: 'page',
      key: '/da/nyheder/fem-kommuner',
      language: 'da',
      keep: true,
    });
    expect(understandAddress('/')).toEqual({ is: 'page', key: '/', language: null, keep: true });
  });

  it('ignores parameters it does not know, in any number', () => {
    for (const query of ['?utm_source=x', '?a=1&a=2', '?__proto__=1', '?page=2', '?%ff', '?;=;', '?year=2019']) {
      expect(understandAddress(`/da/nyheder/fem-kommuner${query}`)).toMatchObject({ is: 'page', key: '/da/nyheder/fem-kommuner' });
    }
  });

  it('puts the parameters it knows into one order, and leaves out first pages and wrong shapes', () => {
    expect(understandAddress('/da/nyheder?page=2&x=1&year=2019')).toMatchObject({ key: '/da/nyheder?year=2019&page=2' });
    expect(understandAddress('/da/nyheder?page=1&year=')).toMatchObject({ key: '/da/nyheder' });
    expect(understandAddress('/da/nyheder?page=-1&year=99999')).toMatchObject({ key: '/da/nyheder' });
    expect(understandAddress('/da/partnere?topic=a&municipality=0851&page=3')).toMatchObject({
      key: '/da/partnere?municipality=0851&topic=a&page=3',
    });
  });

  it('keeps no answer to free text or to several choices at once', () => {
    expect(understandAddress('/da/kommuner?name=%C3%85rhus&x=1')).toEqual({
      is: 'page',
      key: '/da/kommuner?name=%C3%85rhus',
      language: 'da',
      keep: false,
    });
    expect(understandAddress('/da/partnere?municipality=0851&language=ar')).toMatchObject({ keep: false });
    expect(understandAddress('/da/partnere?municipality=0851')).toMatchObject({ keep: true });
  });

  it.each([
    ['/DA', '/da'],
    ['/da/', '/da'],
    ['//da//nyheder/', '/da/nyheder'],
    ['/da/news', '/da/nyheder'],
    ['/ar/nyheder/x?utm=1', '/ar/news/x?utm=1'],
    ['/da/nyheder/%66em', '/da/nyheder/fem'],
  ])('sends %s on to %s', (from, to) => {
    expect(understandAddress(from)).toMatchObject({ is: 'elsewhere', to });
  });

  it.each([
    '/xx',
    '/__proto__',
    '/constructor/prototype',
    '/da/nyheder/a%2fb',
    '/da/%00',
    '/da/nyheder/%c0%ae%c0%ae',
    '/da/nyheder/%',
    '/da/nyheder/../../etc/passwd',
    '/da/nyheder/x.data',
    '/da.data',
    '/__manifest?p=/da',
    `/da/nyheder/${'a'.repeat(2000)}`,
    '/da;x=1',
    '/da/nyheder/a/b/c/d/e',
    'http://other.example/da',
    '*',
    '',
  ])('finds nothing at %s', (target) => {
    expect(understandAddress(target).is).toBe('nothing');
  });

  it('knows in which language to say that there is nothing', () => {
    expect(understandAddress('/ar/nothing-here')).toEqual({ is: 'nothing', language: 'ar' });
    expect(understandAddress('/en-GB/nothing-here')).toEqual({ is: 'nothing', language: 'en' });
    expect(understandAddress('/xx/nothing-here')).toEqual({ is: 'nothing', language: null });
  });
});
