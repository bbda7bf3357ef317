import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { applicationName, thisProcess, type DeskProcess } from './desk-process.ts';
import { isAbandoned } from './end-abandoned-transactions.ts';

const quietFor = (seconds: number, desk: Partial<DeskProcess>) =>
  isAbandoned({ appName: applicationName({ ...thisProcess, ...desk }), transaction: { timeInactiveMicros: seconds * 1e6 } });
const dead = spawnSync(process.execPath, ['--version']).pid;

it('takes a transaction for abandoned when its process is gone from this machine', () => {
  expect(quietFor(1, { pid: dead, life: 'other' })).toBe(true);
  expect(quietFor(0.9, { pid: dead, life: 'other' })).toBe(false);
});

it('knows an earlier process that had its own number', () => {
  expect(quietFor(1, { life: 'earlier' })).toBe(true);
});

it('never disturbs a running desk of this machine, however long it is quiet', () => {
  expect(quietFor(50, {})).toBe(false);
  expect(quietFor(50, { pid: process.ppid, life: 'other' })).toBe(false);
});

it('waits longer where the desk runs on another machine, whose name may be long', () => {
  const elsewhere = { host: 'a-rather-long-name.'.repeat(9), pid: dead };
  expect([quietFor(4, elsewhere), quietFor(5, elsewhere)]).toEqual([false, true]);
  expect(applicationName({ ...thisProcess, ...elsewhere }).length).toBeLessThan(128);
});

it('leaves the transactions of other programs alone', () => {
  expect(isAbandoned({ appName: 'mongosh 2.0', transaction: { timeInactiveMicros: 60e6 } })).toBe(false);
});
