import { expect, it } from 'vitest';
import { reasonNodeIsTooOld } from './node-version.mjs';

it.each(['20.0.0', '22.11.0', '24.21.0'])('Node %s may start the product', (version) => {
  expect(reasonNodeIsTooOld(version, 'npm start')).toBeNull();
});

it.each(['16.20.2', '18.19.0', '8.9.4'])('Node %s is refused with its version and what to do', (version) => {
  const reason = reasonNodeIsTooOld(version, 'npm test');
  expect(reason).toContain(`this is Node ${version}`);
  expect(reason).toContain('Install Node 24');
  expect(reason).toContain('`npm test`');
});
