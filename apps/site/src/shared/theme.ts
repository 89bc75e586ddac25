/** Light or dark as the reader chose it; kept on this device, and silently not kept where storage is closed. */
const key = 'poryadok:theme';
const root = document.documentElement;

// Where no script says so, what needs one goes (`styles/layout.css`).
root.dataset.awake = '';

function apply(theme: string | null) {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}

try {
  apply(localStorage.getItem(key));
} catch {
  // Then the page is as the device is.
}

const picker = document.querySelector<HTMLFieldSetElement>('.theme');
const chosen = picker?.querySelector<HTMLInputElement>(`[value="${root.dataset.theme ?? ''}"]`);
if (chosen) chosen.checked = true;
picker?.addEventListener('change', (event) => {
  const theme = (event.target as HTMLInputElement).value;
  apply(theme);
  try {
    localStorage.setItem(key, theme);
  } catch {
    // The choice then lasts as long as the page.
  }
});
