import type { Payload } from '@cau-noi/events';

/** Role keys of posts, as the directory tells them; what each may do is the platform's table. */
export type Role = Payload<'directory.post-changed.v1'>['role'];
