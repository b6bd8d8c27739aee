import { VersionConflict } from './problems.js';

describe('a version that is no longer the current one', () => {
  it.each([
    ['case', 'Vụ việc đã được', 'changed this case after'],
    ['unit', 'Đơn vị đã được', 'changed this unit after'],
    ['reception-month', 'Lịch tiếp công dân đã được', 'changed this reception month after'],
  ] as const)('names what changed: %s', (what, vi, en) => {
    const { status, code, text, more } = new VersionConflict(what, 3, [{ field: 'name' }]);
    expect([status, code, more]).toEqual([412, 'case-changed', { currentVersion: 3, changes: [{ field: 'name' }] }]);
    expect([text.vi, text.en]).toEqual([expect.stringContaining(vi), expect.stringContaining(en)]);
  });
});
