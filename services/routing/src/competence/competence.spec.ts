import { competence } from './competence.js';
import { questionFrom } from './read-question.js';

const asked = (question: object) => competence(questionFrom(question));
/** Who settles, who has it next, and whether the court is open. */
const way = (question: object) => {
  const { settles, next, court } = asked(question);
  return [settles?.office ?? null, settles?.instance ?? null, next?.office ?? null, court?.open ?? null];
};
const against = (office: string, post = 'body') => ({ respondent: { office, post } });
const decided = (...instances: number[]) => ({
  decided: instances.map((instance) => ({ instance, on: '2026-08-03' })),
});

describe('a complaint', () => {
  it.each([
    ['commune-committee', ['commune-committee', 1, 'provincial-committee', false]],
    ['department-unit', ['department-unit', 1, 'department', false]],
    ['department', ['department', 1, 'provincial-committee', false]],
    ['provincial-committee', ['provincial-committee', 1, 'ministry', false]],
    ['ministry-unit', ['ministry-unit', 1, 'ministry', false]],
    ['ministry', ['ministry', 1, null, false]],
  ])('against %s goes to its head, then to the level above', (office, expected) =>
    expect(way({ kind: 'KN', ...against(office) })).toEqual(expected),
  );

  it('goes to the level above once it is decided or late, with the court beside it', () => {
    const commune = { kind: 'KN', ...against('commune-committee') };
    expect(way({ ...commune, ...decided(1) })).toEqual(['provincial-committee', 2, null, true]);
    expect(way({ ...commune, late: true })).toEqual(['provincial-committee', 2, null, true]);
    expect(way({ ...commune, ...decided(1), late: true })).toEqual([null, null, null, true]);
    expect(way({ ...commune, ...decided(1, 2) })).toEqual([null, null, null, true]);
    expect(way({ kind: 'KN', ...against('ministry'), ...decided(1) })).toEqual([null, null, null, true]);
  });
  it('knew districts until they ended, and says who has their tasks since', () => {
    const commune = { kind: 'KN', ...against('commune-committee') };
    expect(way({ ...commune, on: '2025-06-30' })).toEqual(['commune-committee', 1, 'district-committee', false]);
    expect(way({ ...commune, on: '2025-07-01' })).toEqual(['commune-committee', 1, 'provincial-committee', false]);
    const district = { kind: 'KN', ...against('district-committee') };
    expect(way({ ...district, on: '2025-06-30' })).toEqual(['district-committee', 1, 'provincial-committee', false]);
    expect(asked(district)).toMatchObject({ settles: { office: 'provincial-committee' }, doubts: [{}] });
  });
  it('against a commune department goes to the chair, in doubt', () =>
    expect(asked({ kind: 'KN', ...against('commune-department', 'head') })).toMatchObject({
      settles: { office: 'commune-committee', article: 'Luật Khiếu nại Đ.17' },
      doubts: [{ vi: expect.stringContaining('Đ.17') }],
    }));
  it('against a public service unit needs to know who manages it', () => {
    expect(asked({ kind: 'KN', ...against('public-service-unit') }).doubts).toHaveLength(1);
    const school = { office: 'public-service-unit', managedBy: 'commune-committee' };
    expect(way({ kind: 'KN', respondent: school })).toEqual(['public-service-unit', 1, 'commune-committee', false]);
  });
  it('names the minister of the sector above a province, and of home affairs where it is about discipline', () => {
    const province = against('provincial-committee');
    expect(asked({ kind: 'KN', ...province }).next?.vi).toBe('Bộ trưởng quản lý ngành, lĩnh vực');
    expect(asked({ kind: 'KL', ...province }).next?.vi).toBe('Bộ trưởng Bộ Nội vụ');
    expect(asked({ kind: 'KL', ...against('ministry') }).next?.vi).toBe('Bộ trưởng Bộ Nội vụ');
    expect(asked({ kind: 'KL', ...against('department') }).court).toBeNull();
    expect(asked({ kind: 'KL', ...against('department'), dismissal: true }).court).toMatchObject({ open: false });
  });
});

describe('a denunciation', () => {
  it.each([
    ['commune-committee', 'staff', 'commune-committee'],
    ['commune-committee', 'deputy', 'provincial-committee'],
    ['commune-committee', 'head', 'provincial-committee'],
    ['commune-committee', 'body', 'provincial-committee'],
    ['commune-department', 'head', 'commune-committee'],
    ['commune-department', 'staff', 'commune-committee'],
    ['department', 'head', 'provincial-committee'],
    ['department-unit', 'head', 'department'],
    ['provincial-committee', 'head', 'government'],
    ['ministry-unit', 'deputy', 'ministry'],
    ['ministry', 'head', 'government'],
  ])('against %s, %s, is settled by %s', (office, post, settler) =>
    expect(asked({ kind: 'TC', ...against(office, post) }).settles).toMatchObject({ office: settler, instance: 1 }),
  );
  it('about Party matters goes to the committee that manages the member', () => {
    const party = (post: string) => ({
      kind: 'TC',
      respondent: { office: 'commune-committee', post, partyMatter: true },
    });
    expect(asked(party('staff')).settles?.office).toBe('commune-party-committee');
    expect(asked(party('head'))).toMatchObject({ settles: { office: 'provincial-party-committee' }, doubts: [{}] });
  });
  it('with signs of a crime goes to the police at once', () =>
    expect(asked({ kind: 'TC', ...against('department', 'head'), crime: true }).handling.code).toBe('police'));
  it('keeps the head of the denounced unit away from it', () =>
    expect(asked({ kind: 'TC', ...against('commune-committee', 'staff') }).excluded.map(({ who }) => who)).toEqual([
      'respondent',
      'head-of-denounced-unit',
    ]));
  it('that was concluded or is late is the superior’s to look into', () => {
    const staff = { kind: 'TC', ...against('commune-committee', 'staff') };
    expect(asked({ ...staff, ...decided(1) }).next).toMatchObject({
      office: 'provincial-committee',
      article: 'Luật Tố cáo Đ.37',
    });
    expect(asked({ ...staff, late: true, addressedTo: 'province' })).toMatchObject({
      skipped: false,
      handling: { code: 'order-report', within: { days: 5, unit: 'wd' } },
    });
  });
});

describe('skipping a level', () => {
  const toProvince = { ...against('commune-committee'), addressedTo: 'province' };
  it('is to address a level above the one that has neither decided nor let its time pass', () => {
    expect(asked({ kind: 'KN', ...toProvince })).toMatchObject({ skipped: true, handling: { code: 'guide' } });
    const staff = { ...against('commune-committee', 'staff'), addressedTo: 'province' };
    expect(asked({ kind: 'TC', ...staff })).toMatchObject({
      skipped: true,
      handling: { code: 'forward', within: { days: 5, unit: 'wd' }, article: 'Luật Tố cáo Đ.24(2)' },
    });
  });
  it('is not to go on when the level below decided or is late', () => {
    for (const more of [decided(1), { late: true }])
      expect(asked({ kind: 'KN', ...toProvince, ...more })).toMatchObject({
        skipped: false,
        handling: { code: 'accept' },
      });
    expect(asked({ kind: 'KN', ...toProvince, late: true, addressedTo: 'central' }).skipped).toBe(true);
  });
  it('is filed the second time', () => {
    expect(asked({ kind: 'KN', ...toProvince, before: 'guided' }).handling.code).toBe('file');
    const staff = { ...against('commune-committee', 'staff'), addressedTo: 'province', before: 'forwarded' };
    expect(asked({ kind: 'TC', ...staff }).handling).toMatchObject({ code: 'file', article: 'Luật Tố cáo Đ.24(3)' });
  });
  it('is nothing to be said of where nobody knows to whom it was addressed', () =>
    expect(asked({ kind: 'KN', ...against('department') }).skipped).toBeNull());
});

describe('a reflection', () => {
  it('is handled by the body it is about, others pass it on', () => {
    const about = { kind: 'KNPA', ...against('department') };
    expect(asked(about).settles?.office).toBe('department');
    expect(asked({ ...about, addressedTo: 'commune' })).toMatchObject({
      skipped: false,
      handling: { code: 'forward' },
    });
  });
});
