// as: services/console/src/queues/lists.ts
// breaks: home/one-home 4
export const kinds = ['KN', 'TC', 'KNPA', 'KL'] as const;
export const outcomes = new Set(['right', 'partly-right', 'wrong', 'answered']);
export const channels = ['visit', 'post', 'online', 'box', 'phone'];
export const states = ['received', 'classified', 'accepted', 'assigned', 'verifying', 'decided'];
export const complaints = ['KN', 'KL'] as const;
export const own = ['received', 'sent', 'lost'];
