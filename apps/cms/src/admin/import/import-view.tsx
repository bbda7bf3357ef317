import { DefaultTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import { may } from '../../access/may.ts';
import { mayNotImport } from '../../press-releases/import-answers.ts';
import { sayTo } from '../labels/words.ts';
import { ImportDesk } from './import-desk.tsx';

/** /admin/import: the import for those who may, a sentence for those who may not. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      {may(req.user, 'import', 'content') ? <ImportDesk /> : <p role="alert">{sayTo(req, mayNotImport)}</p>}
    </DefaultTemplate>
  );
}
