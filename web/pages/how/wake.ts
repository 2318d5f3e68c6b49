/** Wakes up "Copy". */

export function wake(): void {
  const code = document.querySelector<HTMLTextAreaElement>('#embed-code');
  const button = document.querySelector<HTMLButtonElement>('.how-copy');
  const told = document.querySelector<HTMLElement>('.how-told');
  if (code && button && told) {
    button.hidden = false;
    button.addEventListener('click', () => {
      copy(code).then(() => told.dataset['copied'], () => told.dataset['failed']).then((words = '') => {
        told.textContent = words;
      });
    });
  }
  document.documentElement.classList.add('awake');
}

/** Copies the text, and leaves it marked: whoever sees that it is marked can also copy it by hand. */
async function copy(code: HTMLTextAreaElement): Promise<void> {
  code.select();
  await navigator.clipboard.writeText(code.value);
}
