/** Words of Payload's own translations that an official would stumble over, said as we say them. */
export const payloadWords = {
  da: {
    authentication: { login: 'Log ind' },
    fields: { chooseFromExisting: 'Vælg blandt dem, der er', addLink: 'Indsæt link', enterURL: 'Adresse' },
    general: {
      dashboard: 'Overblik',
      edit: 'Rediger',
      editing: 'Redigerer',
      locale: 'Sprog',
      locales: 'Sprog',
      selectValue: 'Vælg',
      updatedAt: 'Sidst ændret',
      lastModified: 'Sidst gemt',
      of: 'af',
      searchBy: 'Søg i {{label}}',
    },
    lexical: { blockquote: { label: 'Citat' }, orderedList: { label: 'Liste med numre' }, unorderedList: { label: 'Liste med prikker' } },
  },
  en: { general: { locale: 'Language', locales: 'Languages' } },
  ar: { general: { locale: 'اللغة', locales: 'اللغات' } },
  uk: { general: { locale: 'Мова', locales: 'Мови' } },
  tr: { general: { locale: 'Dil', locales: 'Diller' } },
};
