import { describe, expect, it } from 'vitest';
import { looksDanish } from './looks-danish.ts';

describe('looksDanish', () => {
  it.each([
    'Odense Kommune får 2 mio. kr. til et nyt hus.',
    'Kommunen arbejder nu sammen med foreningerne, og det er en god dag for byen. '.repeat(5),
  ])('knows Danish: %s', (text) => {
    expect(looksDanish(text)).toBe(true);
  });

  it.each([
    'The municipality of Odense gets 2 mio. kr. for a new house in the city.',
    'Odense kommune får 2 mill. kroner av staten til et nytt hus, og dette er bra for byen. Etter dette blir det flere. '.repeat(5),
    'Kommunen får pengar från staten och det är bra för barnen. '.repeat(5),
    'Die Gemeinde erhält das Geld und ist mit der Lösung zufrieden. '.repeat(5),
    'Belediye yeni bir ev için para alıyor ve herkes mutlu. '.repeat(5),
    'تحصل البلدية على دعم من الدولة لبناء بيت جديد. '.repeat(5),
    '',
  ])('knows that this is another language: %s', (text) => {
    expect(looksDanish(text)).toBe(false);
  });
});
