// as: services/routing/src/acts/acts.service.ts
// breaks: home/one-home 6
type Actor = { role: 'CV' | string };
const leading: readonly string[] = ['LP', 'LD'];
export const leads = ({ role }: Actor): boolean => leading.includes(role) || role === 'CU';
export const people = `SELECT officer_id FROM posts WHERE unit_id = $1 AND role NOT IN ('QT', 'VH')`;
export const isOwn = (role: string): boolean => `${role}` === `'TD'`;
export const law = 'TT 05/2021 Đ.6';
