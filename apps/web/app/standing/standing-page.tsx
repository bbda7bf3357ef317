import { standingText } from '@flersprog/i18n';
import { HelpAtHand } from '../contact/help-at-hand.tsx';
import { Sender } from '../contact/sender.tsx';
import { Lede } from '../page-frame/lede.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import type { PageFrame as Frame } from '../models/page-frame-model.ts';
import type { PageOf } from '../models/page-of.ts';
import { StylesPage } from '../styles-page/styles-page.tsx';
import { StatementLink } from './statement-link.tsx';

export function StandingPage({ frame, name }: PageOf['standing']) {
  return name === 'styles' ? <StylesPage frame={frame} /> : <StandingText frame={frame} name={name} />;
}

interface Props {
  frame: Frame;
  name: Exclude<PageOf['standing']['name'], 'styles'>;
}

/** A page that says the same on every site: privacy, accessibility, translations, reading without a trace. */
function StandingText({ frame, name }: Props) {
  const { language, site } = frame;
  const { title, lede, sections } = standingText(language, name);
  return (
    <PageFrame frame={frame}>
      <PageHead title={{ text: title, language }}>
        <Lede said={{ text: lede, language }} />
      </PageHead>
      {sections.map((section) => (
        <Section key={section.name} id={section.name} heading={section.heading}>
          <div className="flow">
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {(section.name as string) === 'complain' && <StatementLink href={site.accessibilityStatementHref} />}
          </div>
        </Section>
      ))}
      {name === 'leave-no-trace' ? (
        <HelpAtHand lines={site.helpLines} />
      ) : (
        <div className="in-column">
          <Sender site={site} bothWays={name === 'accessibility'} />
        </div>
      )}
    </PageFrame>
  );
}
