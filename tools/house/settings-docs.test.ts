import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../root.ts';
import { settingsDocs } from './settings-docs.ts';

it('docs/settings.md says what the table of settings says (node tools/generate-settings-docs.ts)', () => {
  expect(readFileSync(join(root, 'docs/settings.md'), 'utf8')).toBe(settingsDocs());
});
