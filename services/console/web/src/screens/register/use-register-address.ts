import { useNavigate, useSearch } from '@tanstack/react-router';
import { changedFilter, registerFilterOf, type RegisterFilter } from './register-filter.js';

/** The filter as the address has it; a change is a step in the browser's history. Also the start of who only reads the desk has one. */
export function useRegisterAddress() {
  const { filter, dropped } = registerFilterOf(useSearch({ strict: false }) as Record<string, unknown>);
  const navigate = useNavigate();
  const to = (search: RegisterFilter): void => void navigate({ to: '/tiep-dan/so', search });
  return {
    filter,
    dropped,
    change: (changes: RegisterFilter): void => to(changedFilter(filter, changes)),
    clear: (): void => to({}),
  };
}
