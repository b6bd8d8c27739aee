import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../screens/sign-in/sign-out.js';

/** Signs out and shows where one signs in. */
export function useLeave(): () => void {
  const navigate = useNavigate();
  return () => void signOut().then(() => navigate({ to: '/dang-nhap', search: {} }));
}
