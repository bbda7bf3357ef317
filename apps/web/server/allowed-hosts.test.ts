import { describe, expect, it } from 'vitest';
import { allowedHosts } from './allowed-hosts.ts';
import { takeOriginForm } from './take-origin-form.ts';

describe('hosts that may be asked for', () => {
  it('are the public one, with and without the port that goes without saying, and the names of this machine', () => {
    expect([...allowedHosts('https://www.example.org', 3000)].sort()).toEqual(
      ['127.0.0.1:3000', '[::1]:3000', 'localhost:3000', 'www.example.org', 'www.example.org:443'].sort(),
    );
    expect(allowedHosts('http://www.example.org:8080', 3000)).not.toContain('www.example.org:80');
  });

  it.each([
    ['http://Other.example:81/da?x=1', 'Other.example:81', '/da?x=1'],
    ['HTTPS://a.example', 'a.example', '/'],
    ['http://a.example?x', 'a.example', '/?x'],
    ['*', 'own.example', '*'],
    ['ftp://a.example/', 'own.example', 'ftp://a.example/'],
  ])('are also read from a target that names one: %s', (target, host, url) => {
    const request = { url: target, headers: { host: 'own.example' } };
    takeOriginForm(request);
    expect([request.headers.host, request.url]).toEqual([host, url]);
  });
});
