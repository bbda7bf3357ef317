/** Words of Payload's own translations that an official would stumble over, said as we say them. */
export const payloadWords = {
  da: {
    authentication: { login: 'Log ind' },
    fields: { chooseFromExisting: 'Vælg blandt dem, der er', addLink: 'Indsæt link', enterURL: 'Adresse' },
    general: {
      adminTheme: 'Udseende',
      creatingNewLabel: 'Opretter: {{label}}',
      dashboard: 'Overblik',
      email: 'E-mail',
      edit: 'Rediger',
      editing: 'Redigerer',
      locale: 'Tekstens sprog',
      locales: 'Sprog',
      selectValue: 'Vælg',
      updatedAt: 'Sidst ændret',
      lastModified: 'Sidst gemt',
      of: 'af',
      payloadSettings: 'Mine indstillinger',
      searchBy: 'Søg',
    },
    lexical: { blockquote: { label: 'Citat' }, orderedList: { label: 'Liste med numre' }, unorderedList: { label: 'Liste med prikker' } },
  },
  en: { general: { payloadSettings: 'My settings', locale: 'Language of the text', locales: 'Languages' } },
  ar: { general: { payloadSettings: 'إعداداتي', locale: 'لغة النص', locales: 'اللغات' } },
  uk: { general: { payloadSettings: 'Мої налаштування', locale: 'Мова тексту', locales: 'Мови' } },
  tr: { general: { payloadSettings: 'Ayarlarım', locale: 'Metnin dili', locales: 'Diller' } },
};
