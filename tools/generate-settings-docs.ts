/** Writes docs/settings.md anew. A test fails while it is not up to date. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsDocs } from './house/settings-docs.ts';
import { root } from './root.ts';

writeFileSync(join(root, 'docs/settings.md'), settingsDocs());
