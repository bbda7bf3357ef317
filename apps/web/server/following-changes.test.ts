import { examples } from '@flersprog/content/examples';
import { beforeEach, describe, expect, it } from 'vitest';
import { changed, withdrawn } from './testing/change.ts';
import { grantPath as grant } from './testing/example-paths.ts';
import { runSite, type SiteUnderTest } from './testing/run-site.ts';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await runSite();
  return () => site.close();
});

describe('a change', () => {
  it('is seen by the very next request, on the page and wherever it is shown, in every language', async () => {
    const shown = [grant, '/da', '/ar', '/da/nyheder', '/ar/news'];
    for (const path of shown) await site.ask(path);
    await site.put(changed(examples.grantAnnouncement, { title: 'Rettet overskrift' }, 'Rettet overskrift'));
    for (const path of [grant, '/da', '/da/nyheder']) expect((await site.ask(path)).body, path).toContain('Rettet overskrift');
  });

  it('forgets exactly the answers that show it', async () => {
    const others = ['/da/kommuner/horsens', '/da/partnere/bo-trivsel', '/da/privatliv', '/da/kommuner'];
    for (const path of ['/da/partnere/sawa', '/da/kommuner/aalborg', ...others]) await site.ask(path);
    site.rendered.length = 0;
    await site.put(changed(examples.sawa, { summary: 'Et nyt mødested.' }));
    for (const path of ['/da/kommuner/aalborg', '/da/partnere/sawa', ...others]) await site.ask(path);
    expect(site.rendered.sort()).toEqual(['/da/kommuner/aalborg', '/da/partnere/sawa']);
  });

  it('shows a new figure in the running text of every language', async () => {
    await site.ask(grant);
    await site.put(changed(examples.programme, { amount: 9_250_000 }));
    expect((await site.ask(grant)).body).toContain('9,25');
  });

  it('takes a withdrawn page away everywhere at once: 410 with the reason, and nothing of the old text', async () => {
    const paths = [grant, '/da', '/da/nyheder', '/so/news', '/da/kommuner/aalborg', '/da/emner/negativ-social-kontrol', '/sitemap.xml'];
    for (const path of paths) await site.ask(path);
    await site.put(withdrawn(examples.grantAnnouncement));
    const answers = await Promise.all(paths.map((path) => site.ask(path)));
    expect(answers[0]).toMatchObject({ status: 410, body: expect.stringContaining('Fejl i teksten.') });
    for (const { body } of answers) expect(body).not.toContain('Fem kommuner går sammen');
    for (const { body } of answers) expect(body).not.toContain(grant);
  });

  it('forgets everything when the store was rebuilt', async () => {
    await site.ask(grant);
    await site.writer.replaceAll(examples.all);
    await site.ask(grant);
    expect(site.rendered).toEqual([grant, grant]);
  });

  it('never shows an old page while changes and requests come in turn', async () => {
    for (let n = 0; n < 20; n++) {
      const before = [site.ask(grant), site.ask('/da/nyheder')];
      await site.put(changed(examples.grantAnnouncement, { title: `Udgave ${n}.` }, `Udgave ${n}.`));
      const after = await Promise.all([site.ask(grant), site.ask('/da/nyheder'), site.ask(grant)]);
      for (const { body } of after) expect(body).toContain(`Udgave ${n}.`);
      await Promise.all(before);
    }
  });
});
