import { describe, expect, it } from 'vitest';
import { openDoor } from './door.ts';

describe('the door', () => {
  it('says "not yet" until somebody answers', async () => {
    const door = await openDoor('127.0.0.1', 0);
    const ask = (path: string) => fetch(`http://127.0.0.1:${door.port}${path}`);
    expect((await ask('/livez')).status).toBe(200);
    expect((await ask('/admin')).status).toBe(503);
    door.answerWith((_request, response) => response.end('here'));
    expect(await (await ask('/admin')).text()).toBe('here');
    await door.close(1000);
  });

  it('names the port that is taken, and another one to try', async () => {
    const door = await openDoor('127.0.0.1', 0);
    await expect(openDoor('127.0.0.1', door.port)).rejects.toThrow(new RegExp(`Port ${door.port} .* FLERSPROG_DESK_PORT`));
    await door.close(1000);
  });

  it('lets a running answer finish before it closes', async () => {
    const door = await openDoor('127.0.0.1', 0);
    const asked = new Promise<void>((resolve) => {
      door.answerWith((_request, response) => {
        resolve();
        setTimeout(() => response.end('finished'), 150);
      });
    });
    const answer = fetch(`http://127.0.0.1:${door.port}/`);
    await asked;
    await door.close(10_000);
    expect(await (await answer).text()).toBe('finished');
  });
});
