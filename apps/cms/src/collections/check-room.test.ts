import { expect, it } from 'vitest';
import { hasRoomFor } from './check-room.ts';

const megabyte = 1024 * 1024;

it.each([
  ['is kept where there is plenty', 100 * megabyte, true],
  ['is kept where the databases still have room beside it', 6 * megabyte, true],
  ['is refused where it would take the room of the databases', 5 * megabyte, false],
  ['is refused on a full disk', 0, false],
])('a picture of one megabyte %s', (_what, free, fits) => expect(hasRoomFor(megabyte, free)).toBe(fits));
