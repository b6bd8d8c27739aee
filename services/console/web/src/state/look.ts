import { drawnLook, looks, typeSizes, type Look, type TypeSize } from './looks.js';
import { createStore } from './store.js';

const stores = { look: 'cau-noi-look', type: 'cau-noi-type' } as const;

const kept = <T extends string>(key: string, all: readonly [T, ...T[]]): T =>
  all.find((one) => one === localStorage.getItem(key)) ?? all[0];

/** What was chosen in this browser. */
export const look = createStore<Look>(kept(stores.look, looks));
export const typeSize = createStore<TypeSize>(kept(stores.type, typeSizes));

/** Draws the page as it was chosen, now and whenever the choice or the PC changes. */
export function startLook(): void {
  const darkPc = window.matchMedia('(prefers-color-scheme: dark)');
  const draw = (): void => {
    const { dataset } = document.documentElement;
    dataset['look'] = drawnLook(look.get(), darkPc.matches);
    dataset['type'] = typeSize.get();
  };
  const keep = (): void => {
    localStorage.setItem(stores.look, look.get());
    localStorage.setItem(stores.type, typeSize.get());
    draw();
  };
  look.watch(keep);
  typeSize.watch(keep);
  darkPc.addEventListener('change', draw);
  draw();
}
