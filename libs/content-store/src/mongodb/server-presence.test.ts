import { MongoNetworkError, MongoServerError } from 'mongodb';
import { expect, test, vi } from 'vitest';
import { StoreUnavailable } from '../errors.ts';
import { serverPresence } from './server-presence.ts';

const failing = (error: Error) => () => Promise.reject(error);
const ignored = () => undefined;

test('after no answer nobody waits for a second, then it is tried again', async () => {
  let now = 0;
  const presence = serverPresence(() => now);
  presence.assumeHere();
  await presence.watch(failing(new MongoNetworkError('closed'))).catch(ignored);
  now = 999;
  expect(() => presence.assumeHere()).toThrow(StoreUnavailable);
  now = 1_000;
  presence.assumeHere();
});

test('the first answer ends it at once', async () => {
  const presence = serverPresence();
  await presence.probe(failing(new MongoNetworkError('closed'))).catch(ignored);
  await presence.probe(async () => 'here');
  presence.assumeHere();
});

test('a question that is never answered is given up in time', async () => {
  vi.useFakeTimers();
  const given = expect(serverPresence().watch(() => new Promise(() => undefined))).rejects.toThrow(StoreUnavailable);
  await vi.advanceTimersByTimeAsync(1_500);
  await given;
  vi.useRealTimers();
});

test('a slow question says nothing of the server, a slow probe does, and a refusal is an answer', async () => {
  vi.useFakeTimers();
  const presence = serverPresence();
  const silence = async (ask: typeof presence.watch) => {
    const asked = ask(() => new Promise(() => undefined)).catch(ignored);
    await vi.advanceTimersByTimeAsync(1_500);
    await asked;
  };
  await silence(presence.watch);
  await presence.probe(failing(new MongoServerError({ message: 'no' }))).catch(ignored);
  presence.assumeHere();
  await silence(presence.probe);
  expect(() => presence.assumeHere()).toThrow(StoreUnavailable);
  vi.useRealTimers();
});
