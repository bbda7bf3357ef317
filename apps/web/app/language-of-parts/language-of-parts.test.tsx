import { describe, expect, it } from 'vitest';
import { Day } from './day.tsx';
import { ListOf } from './list-of.tsx';
import { NamedLink } from './named-link.tsx';
import { Name, SaidText } from './said-text.tsx';
import { Email, Phone, Website } from './ways-to-reach.tsx';
import { Words } from './words.tsx';
import { renderPart } from '../testing/render-part.tsx';

const danish = { text: 'Høje-Taastrup', language: 'da' } as const;

describe('a text in its language', () => {
  it('stands bare where it is in the language around it', () => {
    expect(renderPart(<SaidText said={danish} />, 'da')).toBe('Høje-Taastrup');
  });

  it('carries both lang and dir where it is not', () => {
    expect(renderPart(<SaidText said={danish} />, 'ar')).toBe('<bdi lang="da" dir="ltr">Høje-Taastrup</bdi>');
  });

  it('is isolated in any case when it is a name', () => {
    expect(renderPart(<Name said={danish} />, 'da')).toBe('<bdi>Høje-Taastrup</bdi>');
  });

  it('is only a name where it leads nowhere', () => {
    expect(renderPart(<NamedLink link={{ name: danish, href: null }} />)).not.toContain('<a');
  });
});

describe('interface words', () => {
  it('isolate what is inserted', () => {
    expect(renderPart(<Words of="frame:publishedBy" values={{ sender: 'Styrelsen' }} />)).toBe('Udgivet af <bdi>Styrelsen</bdi>');
  });

  it('refuse a sentence without its value', () => {
    expect(() => renderPart(<Words of="frame:publishedBy" />)).toThrow('needs the value "sender"');
  });

  it('join things as the language does', () => {
    expect(renderPart(<ListOf entries={['A', 'B', 'C']} />, 'da')).toBe('A, B og C');
  });
});

describe('dates and ways to reach somebody', () => {
  it('say the day in Denmark of an instant near midnight', () => {
    expect(renderPart(<Day date="2026-04-14T22:30:00.000Z" />)).toBe('<time dateTime="2026-04-14T22:30:00.000Z">15. april 2026</time>');
  });

  it('keep a phone number in one piece', () => {
    expect(renderPart(<Phone number="12 34 56 78" />, 'ar')).toContain('>12\u00a034\u00a056\u00a078</a>');
  });

  it('tell another site nothing, least of all from a sensitive page', () => {
    const website = <Website address="https://www.sawa.example/" />;
    expect(renderPart(website)).toContain('rel="noopener noreferrer">sawa.example</a>');
    expect(renderPart(website, 'da', true)).toContain('rel="noopener noreferrer nofollow"');
  });

  it('lets a long address end its line after a joint', () => {
    expect(renderPart(<Email address="raad@integration.example" />)).toContain('>raad@<wbr/>integration.example</a>');
    expect(renderPart(<Website address="https://www.sawa.example/om/os" />)).toContain('>sawa.example/<wbr/>om/<wbr/>os</a>');
  });
});
