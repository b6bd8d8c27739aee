import { useRouter } from '@tanstack/react-router';
import { pass } from '../ui/keyboard/use-shortcuts.js';

/** Pages that are opened out of a list, and where Esc leads when there is no way back to that list. */
const details: readonly [path: RegExp, to: '/' | '/canh-bao' | '/thoi-han'][] = [
  [/^\/vu-viec\/[^/]+$/, '/'],
  [/^\/vu-viec\/[^/]+\/bang-tinh$/, '/'],
  [/^\/thoi-han\/tinh-thu$/, '/thoi-han'],
  [/^\/canh-bao\/[^/]+$/, '/canh-bao'],
];

/** Esc: back to the list. It goes by the address, so that it also takes back what is still being opened. */
export function useWayBack(): () => unknown {
  const { history, navigate } = useRouter();
  return () => {
    const to = details.find(([path]) => path.test(history.location.pathname))?.[1];
    if (to === undefined) return pass;
    return history.canGoBack() ? history.back() : void navigate({ to, search: {} });
  };
}
