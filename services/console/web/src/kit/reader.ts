import type { Me } from '../api/answers.js';

/** Somebody who does not exist, for primitives that ask who reads. */
export const sampleReader: Me = {
  account: { id: '00000000-0000-4000-8000-000000000001', username: 'mau', mustChange: false },
  officer: { id: '00000000-0000-4000-8000-000000000002', name: 'Cán bộ Mẫu' },
  actingPost: null,
  posts: [],
  role: null,
  unit: null,
  permissions: ['case.read', 'case.sign'],
  now: '2026-11-25T02:00:00.000Z',
  session: {
    id: '00000000-0000-4000-8000-000000000003',
    endsAt: '2026-11-25T14:00:00.000Z',
    idleMinutes: 480,
    lockMinutes: 15,
  },
};
