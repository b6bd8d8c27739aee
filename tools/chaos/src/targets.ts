import { serviceNames, type ServiceName } from '@cau-noi/system';

/** The whole server, or one server process of it, at whose death the server throws all others out and recovers. */
const servers = ['kafka', 'postgresql', 'postgresql-backend'] as const;

/** Everything that can be killed. */
export const targetNames = [...serviceNames, ...servers] as const;
export type TargetName = (typeof targetNames)[number];

/** Is it a service, and not a server? */
export const isService = (target: TargetName): target is ServiceName => serviceNames.some((name) => name === target);
