import { nameTexts, type NameText } from './name-texts.ts';

type Say = (text: NameText) => string;

/**
 * Gives every control that Payload leaves without a name the one a person sees beside it, and takes what is hidden from
 * screen readers out of the way of the keyboard. Safe to run again whenever the page changes.
 */
export function nameControls(page: ParentNode, say: Say): void {
  for (const label of page.querySelectorAll<HTMLLabelElement>('label[for]')) joinLabel(label);
  for (const field of page.querySelectorAll<HTMLElement>('.rs__input, .react-datepicker__input-container input, .ContentEditable__root'))
    name(field, labelOf(field));
  for (const button of page.querySelectorAll<HTMLElement>('[data-button-key]')) {
    const key = button.dataset['buttonKey'] ?? '';
    name(button, key in nameTexts ? say(key as NameText) : key);
  }
  for (const button of page.querySelectorAll<HTMLElement>('.doc-controls__popup .popup-button')) name(button, say('more'));
  for (const button of page.querySelectorAll<HTMLElement>('.date-time-picker__clear-button')) name(button, say('clear'));
  for (const button of page.querySelectorAll<HTMLElement>('.LexicalEditorTheme__block__removeButton')) name(button, say('remove'));
  for (const arrow of page.querySelectorAll<HTMLElement>('.clickable-arrow'))
    name(arrow, say(arrow.classList.contains('clickable-arrow--left') ? 'previousPage' : 'nextPage'));
  for (const box of page.querySelectorAll<HTMLElement>('thead input[type=checkbox]')) {
    box.removeAttribute('aria-labelledby');
    name(box, say('selectAll'));
  }
  for (const box of page.querySelectorAll<HTMLElement>('tbody input[type=checkbox]'))
    name(box, `${say('select')}: ${box.closest('tr')?.querySelector('a')?.textContent ?? ''}`);
  for (const button of page.querySelectorAll<HTMLElement>('.sort-column__button[aria-label*="[object Object]"]')) {
    const column = button.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent ?? '';
    button.setAttribute('aria-label', (button.getAttribute('aria-label') ?? '').replace('[object Object]', column));
  }
  for (const hidden of page.querySelectorAll<HTMLElement>('.dropdown-indicator[aria-hidden=true]')) hidden.tabIndex = -1;
  for (const clear of page.querySelectorAll<HTMLElement>('.clear-indicator[aria-hidden=true]')) {
    clear.removeAttribute('aria-hidden');
    name(clear, `${say('clear')}: ${labelOf(clear)}`);
  }
}

/** In a block of a text Payload's label points to an id that its field does not have: the field takes it. */
function joinLabel(label: HTMLLabelElement): void {
  if (label.control) return;
  const field = label.closest('.field-type');
  const control = field?.querySelector<HTMLElement>('input:not([type=hidden], .rs__input), textarea');
  if (control?.id && control.closest('.field-type') === field) control.id = label.htmlFor;
}

function name(control: HTMLElement, words: string): void {
  if (words && !control.getAttribute('aria-label')) control.setAttribute('aria-label', words);
}

/** What stands over the field, without the star that says it must be filled in. */
function labelOf(control: HTMLElement): string {
  const field = control.closest('.field-type, .payload-settings__language, .rich-text-lexical');
  const label = field?.querySelector('.field-label, label');
  return (label?.textContent ?? '').replace('*', '').trim();
}
