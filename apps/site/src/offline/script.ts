/** One press keeps the whole site on this device, another takes it away. */
const place = document.querySelector<HTMLElement>('[data-offline]');
const told = place?.querySelector('[data-told]');
const buttons = {
  keep: place?.querySelector<HTMLButtonElement>('[data-keep]'),
  renew: place?.querySelector<HTMLButtonElement>('[data-renew]'),
  forget: place?.querySelector<HTMLButtonElement>('[data-forget]'),
};

function tell(words: string): void {
  if (told) told.textContent = words;
}

/** Until the worker has kept all or nothing. */
function settled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'redundant') resolve(false);
      else if (worker.state !== 'installing') resolve(true);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

async function show(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const kept = registration?.active ?? registration?.waiting;
  if (buttons.keep) buttons.keep.hidden = !!kept;
  if (buttons.renew) buttons.renew.hidden = !(registration?.active && registration.waiting);
  if (buttons.forget) buttons.forget.hidden = !kept;
  if (kept && !told?.textContent) tell('Сайт сохранён на этом устройстве.');
}

async function keep(): Promise<void> {
  tell('Сохраняем…');
  try {
    const registration = await navigator.serviceWorker.register('/sw.js');
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    const done = worker ? await settled(worker) : false;
    tell(
      done
        ? 'Сайт сохранён на этом устройстве. Откройте его без сети по тому же адресу.'
        : 'Не сохранилось: не хватило места или пропала связь. На устройстве ничего не осталось.',
    );
  } catch {
    tell('Не сохранилось: браузер не дал или пропала связь. На устройстве ничего не осталось.');
  }
  await show();
}

async function forget(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const kept = `poryadok${new URL(registration?.scope ?? location.href).pathname}offline/`;
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(kept)) await caches.delete(name);
  tell('Сохранённое удалено, место свободно. Отметки и даты остались.');
  await show();
}

async function renew(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    tell('Сохранённый сайт обновлён.');
    void show();
  });
  registration?.waiting?.postMessage('take over');
}

/** Shows what can be done; rejected where the browser keeps no sites. */
async function offer(): Promise<void> {
  await caches.keys();
  const registration = await navigator.serviceWorker.getRegistration();
  registration?.addEventListener('updatefound', () => {
    const next = registration.installing;
    if (next) void settled(next).then(show);
  });
  await show();
}

// A private window may have no store at all: then nothing is offered.
offer().catch(() => {
  if (place) place.hidden = true;
});
buttons.keep?.addEventListener('click', () => void keep());
buttons.renew?.addEventListener('click', () => void renew());
buttons.forget?.addEventListener('click', () => void forget());

// A module of its own: its names are nobody else’s.
export {};
