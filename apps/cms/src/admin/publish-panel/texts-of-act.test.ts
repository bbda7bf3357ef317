import { expect, it } from 'vitest';
import { textsOfAct } from './texts-of-act.ts';

it('an act takes along what was written in its languages, and nothing typed for a language that was unticked since', () => {
  expect(textsOfAct({ da: ' Rettet ', ar: '', so: 'La saxay' }, ['da', 'ar'])).toEqual({ da: 'Rettet' });
  expect(textsOfAct({ so: 'La saxay' }, ['da'])).toBeNull();
});
