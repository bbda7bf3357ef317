import type { UIField } from 'payload';

/** The panel beside the form: the state of each language, and the buttons that publish and withdraw. */
export const panelField: UIField = {
  name: 'publishing',
  type: 'ui',
  label: { da: 'Udgivelse', en: 'Publishing', ar: 'النشر', uk: 'Публікація', tr: 'Yayımlama' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/publish-panel/publish-panel.tsx#PublishPanel' },
  },
};
