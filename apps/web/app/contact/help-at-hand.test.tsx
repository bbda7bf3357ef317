import { expect, it } from 'vitest';
import { danish } from '../testing/example-frame.ts';
import { renderPart } from '../testing/render-part.tsx';
import { HelpAtHand } from './help-at-hand.tsx';
import { helpLinesBesides } from './help-lines-besides.ts';
import type { BlockModel } from '../models/text-model.ts';

const line = { title: danish('Brug for at tale med nogen?'), text: null, phone: '70 00 00 00', hours: null };
const inText = (phone: string | null): BlockModel => ({ type: 'help-line', title: 'Ring til os', text: null, phone, hours: null });
const help = (after?: BlockModel[], lines = [line]) => renderPart(<HelpAtHand lines={lines} after={after} />);

it('says after a text which lines there are', () => {
  expect(help()).toContain('Brug for at tale med nogen?');
  expect(help([inText('80 00 00 00')])).toContain('Brug for at tale med nogen?');
  expect(help([inText(null)])).toContain('Brug for at tale med nogen?');
});

it('does not say a line again that the text gives already, however its number is spaced', () => {
  expect(help([inText('70000000')])).toBe('');
  const other = { ...line, title: danish('Om natten'), phone: '90 00 00 00' };
  expect(help([inText('7000 0000')], [line, other])).toMatch(/^(?!.*Brug for).*Om natten/);
});

it('says what to do in danger where there is no line anywhere, and not a second time under one in the text', () => {
  expect(help([], [])).toContain('112');
  expect(help([inText('80 00 00 00')], [])).toBe('');
});

it('knows a number again that is written with and without the code of the country', () => {
  expect(helpLinesBesides([line], [inText('+45 70 00 00 00')])).toBeNull();
});
