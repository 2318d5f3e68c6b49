/** What somebody ticked or typed before the page was awake: kept, instead of being set back. */
import { privateParameters } from '../../../api/core/query/private.ts';

const isChanged = (field: Element): boolean => {
  if (field instanceof HTMLInputElement) return field.type === 'checkbox' ? field.checked !== field.defaultChecked : false;
  return field instanceof HTMLSelectElement && [...field.options].some((option) => option.selected !== option.defaultSelected);
};

/** Writes early choices into the address, from where the page reads them once it is awake. */
export function keepEarlyChoices(): void {
  const form = document.querySelector<HTMLFormElement>('form#find');
  if (!form || ![...form.elements].some(isChanged)) return;
  const address = new URL(location.href);
  address.search = '';
  for (const [name, value] of new FormData(form)) {
    if (!privateParameters.includes(name) && value !== '') address.searchParams.append(name, String(value));
  }
  history.replaceState(history.state, '', address);
}
