import { useEffect } from 'react';

/** Title of the page, never with anything of a person: “VV-26-000418 · Vụ việc · Cầu Nối”. */
export function useTitle(...parts: readonly string[]): void {
  const title = [...parts, 'Cầu Nối'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
