import type { LanguageTag } from '@flersprog/i18n';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { exampleModels } from './example-models.ts';
import { AnnouncementPage } from '../announcement/announcement-page.tsx';
import { AnnouncementsPage } from '../announcements/announcements-page.tsx';
import { ChooseLanguagePage } from '../choose-language/choose-language-page.tsx';
import { ElsewherePage } from '../elsewhere/elsewhere-page.tsx';
import { FrontPage } from '../front/front-page.tsx';
import { GonePage } from '../gone/gone-page.tsx';
import { MunicipalitiesPage } from '../municipalities/municipalities-page.tsx';
import { MunicipalityPage } from '../municipality/municipality-page.tsx';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { PartnerPage } from '../partner/partner-page.tsx';
import { PartnersPage } from '../partners/partners-page.tsx';
import { ProgrammePage } from '../programme/programme-page.tsx';
import { ProgrammesPage } from '../programmes/programmes-page.tsx';
import type { PageName, PageOf } from '../models/page-of.ts';
import { SideBySidePage } from '../side-by-side/side-by-side-page.tsx';
import { StandingPage } from '../standing/standing-page.tsx';
import { TopicPage } from '../topic/topic-page.tsx';
import { TopicsPage } from '../topics/topics-page.tsx';
import { UnavailablePage } from '../unavailable/unavailable-page.tsx';

export const views: { [Name in PageName]: (page: PageOf[Name]) => ReactElement } = {
  'choose-language': ChooseLanguagePage,
  front: FrontPage,
  announcements: AnnouncementsPage,
  announcement: AnnouncementPage,
  'side-by-side': SideBySidePage,
  municipalities: MunicipalitiesPage,
  municipality: MunicipalityPage,
  partners: PartnersPage,
  partner: PartnerPage,
  programme: ProgrammePage,
  programmes: ProgrammesPage,
  topics: TopicsPage,
  topic: TopicPage,
  standing: StandingPage,
  'not-found': NotFoundPage,
  gone: GonePage,
  elsewhere: ElsewherePage,
  unavailable: UnavailablePage,
};

export const pageNames = Object.keys(views) as PageName[];

/** A document as the site sends it. */
export const documentOf = (page: ReactElement) => `<!DOCTYPE html>${renderToStaticMarkup(page)}`;

/** The document of an example page, its model changed where a test needs it. */
export function renderExample<Name extends PageName>(
  name: Name,
  language: LanguageTag,
  change: (page: PageOf[Name]) => PageOf[Name] = (page) => page,
): string {
  return documentOf(createElement<PageOf[Name]>(views[name], change(exampleModels(language)[name])));
}
