import { languages } from '@flersprog/i18n';
import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pageNames, renderExample } from './render-view.tsx';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const anchor = `${import.meta.dirname}/page.html`;

async function faultsIn(html: string): Promise<string[]> {
  const report = await validator.validateString(html, anchor);
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const headingLevels = (html: string) => [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));

describe.each(pageNames)('the page "%s"', (name) => {
  it.each(['da', 'ar', 'ti', 'so'] as const)('is valid HTML in %s', async (language) => {
    expect(await faultsIn(renderExample(name, language))).toEqual([]);
  });

  it('states its language and direction in every language of the site', () => {
    for (const { tag, direction } of languages) {
      expect(renderExample(name, tag)).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${tag}" dir="${direction}">`));
    }
  });

  it('has one first heading and skips no level', () => {
    const levels = headingLevels(renderExample(name, 'ar'));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((above, level) => {
      expect(level - above).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  });

  it('gives every part in another language both lang and dir', () => {
    const tags = [...renderExample(name, 'ar').matchAll(/<[a-z0-9]+ [^>]*lang="[^>]*>/g)].map(([tag]) => tag);
    for (const tag of tags.filter((candidate) => /\slang="/.test(candidate))) expect(tag).toMatch(/\sdir="/);
  });

  it('asks no other host and has no style or script of its own', () => {
    const html = renderExample(name, 'da');
    expect(html).not.toMatch(/<(script|link|img)[^>]*(src|href)="https?:(?!\/\/flersprog\.example)/);
    expect(html).not.toMatch(/ style="| on[a-z]+="|<style/);
  });
});

it('shows every part on the style page, valid in every language', async () => {
  for (const { tag } of languages) {
    expect(await faultsIn(renderExample('standing', tag, (page) => ({ ...page, name: 'styles' })))).toEqual([]);
  }
});
