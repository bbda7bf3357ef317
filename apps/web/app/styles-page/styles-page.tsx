import { FormSamples } from './form-samples.tsx';
import { ListSamples } from './list-samples.tsx';
import { NoticeSamples } from './notice-samples.tsx';
import { PairSamples } from './pair-samples.tsx';
import { RegisterSamples } from './register-samples.tsx';
import { choicesFrom, facts, sentencesIn } from './style-samples.ts';
import { Swatches } from './swatches.tsx';
import { TextSamples } from './text-samples.tsx';
import { Changes } from '../announcement/changes.tsx';
import { ContactDetails } from '../contact/contact-details.tsx';
import { HelpLine } from '../contact/help-line.tsx';
import { Sender } from '../contact/sender.tsx';
import { Facts } from '../facts/facts.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { ExitBar } from '../page-frame/exit-bar.tsx';
import { ExitWords } from '../page-frame/exit-words.tsx';
import { LanguageColumns } from '../page-frame/language-columns.tsx';
import { Lede } from '../page-frame/lede.tsx';
import { NotTranslated } from '../page-frame/not-translated.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import { Section } from '../page-frame/section.tsx';
import { noContact, type PageFrame as Frame } from '../models/page-frame-model.ts';

/** Every part of a page with its states, in one language: for those who build the site, and for tests to photograph and scan. */
export function StylesPage({ frame }: { frame: Frame }) {
  const { language, site } = frame;
  const { title, lede } = sentencesIn(language);
  const changes = [{ at: '2019-05-03T10:00:00.000Z', note: lede }];
  const choices = choicesFrom(language);
  const help = { title: null, text: lede, phone: '12 34 56 78', hours: null };
  return (
    <PageFrame frame={frame}>
      <PageHead crumbs={frame.crumbs} title={title}>
        <Lede said={lede} />
      </PageHead>
      <Section id="colours" heading="1">
        <Swatches />
      </Section>
      <TextSamples language={language} />
      <Section id="exit" heading={<Words of="exit:heading" />}>
        <ExitBar href="#text" withKeys />
        <ExitWords />
      </Section>
      <Section id="languages" heading={<Words of="frame:languages" />}>
        <LanguageColumns choices={choices.filter((choice) => choice.textLanguage === choice.language)} />
        <NotTranslated choices={choices.filter((choice) => choice.textLanguage !== choice.language)} />
      </Section>
      <FormSamples />
      <NoticeSamples />
      <Section id="figures" heading={<Words of="programme:amount" />}>
        <div className="flow">
          <Facts {...facts} />
          <Changes publishedAt="2019-04-15T10:00:00.000Z" changedAt="2019-05-03T10:00:00.000Z" changes={changes} />
        </div>
      </Section>
      <ListSamples language={language} />
      <RegisterSamples language={language} />
      <PairSamples language={language} />
      <Section id="help" heading={<Words of="contact:heading" />}>
        <div className="flow">
          <HelpLine {...help} />
          <HelpLine title={title} text={null} phone={null} hours={lede} />
          <Sender site={site} />
          <div className="contact">
            <ContactDetails contact={noContact} />
          </div>
          <div className="contact">
            <ContactDetails contact={noContact} bothWays />
          </div>
        </div>
      </Section>
    </PageFrame>
  );
}
