import type { Me, Permission } from '../api/answers.js';
import type { WordKey } from '../words/words.js';

/** A page of the menu: the server decides by permission who may see it. */
export type MenuPage = {
  to:
    | '/tiep-dan'
    | '/hang-doi'
    | '/cho-phan-cong'
    | '/cho-ky'
    | '/nghi'
    | '/vu-viec'
    | '/canh-bao'
    | '/dong-nguoi'
    | '/nhat-ky-danh-tinh'
    | '/thoi-han'
    | '/lich-tiep-dan'
    | '/quan-tri'
    | '/quan-tri/don-vi'
    | '/quan-tri/tai-khoan'
    | '/quan-tri/lich-lam-viec'
    | '/quan-tri/leo-thang'
    | '/suc-khoe';
  label: WordKey;
  needs: Permission;
  /** Who may do that has another page for it. */
  without?: Permission;
  keys: string;
};

/** In the order of the day’s work: desk, queue, giving out, signing, cases, alerts; what is not here does not exist yet. */
const menuPages: readonly MenuPage[] = [
  { to: '/tiep-dan', label: 'menu.reception', needs: 'visit.read', keys: 'g t' },
  { to: '/lich-tiep-dan', label: 'menu.reception-month', needs: 'reception-month.record', keys: 'g l' },
  { to: '/hang-doi', label: 'menu.queue', needs: 'queue.read', keys: 'g q' },
  { to: '/cho-phan-cong', label: 'menu.unassigned', needs: 'workload.read', keys: 'g p' },
  { to: '/cho-ky', label: 'menu.to-sign', needs: 'case.sign', keys: 'g k' },
  { to: '/nghi', label: 'menu.leaves', needs: 'leave.record', without: 'unit.change', keys: 'g o' },
  { to: '/vu-viec', label: 'menu.cases', needs: 'case.read', keys: 'g v' },
  { to: '/canh-bao', label: 'menu.alerts', needs: 'alert.read', keys: 'g c' },
  { to: '/dong-nguoi', label: 'menu.crowds', needs: 'crowd.read', keys: 'g m' },
  { to: '/nhat-ky-danh-tinh', label: 'menu.identity-log', needs: 'identity-log.read', keys: 'g n' },
  { to: '/thoi-han', label: 'menu.time-limits', needs: 'unit.read', keys: 'g h' },
  { to: '/quan-tri', label: 'menu.administration', needs: 'account.manage', keys: 'g a' },
  { to: '/quan-tri/don-vi', label: 'menu.organisation', needs: 'unit.change', keys: 'g d' },
  { to: '/quan-tri/tai-khoan', label: 'menu.accounts', needs: 'account.manage', keys: 'g u' },
  { to: '/quan-tri/lich-lam-viec', label: 'menu.calendar', needs: 'calendar.change', keys: 'g y' },
  { to: '/quan-tri/leo-thang', label: 'menu.policies', needs: 'policy.apply', keys: 'g e' },
  { to: '/suc-khoe', label: 'menu.system', needs: 'parked.read', keys: 'g s' },
];

export const menuOf = ({ permissions }: Pick<Me, 'permissions'>): MenuPage[] =>
  menuPages.filter(
    ({ needs, without }) => permissions.includes(needs) && !(without !== undefined && permissions.includes(without)),
  );

const known = [
  /^\/$/,
  /^\/tiep-dan(\/so|\/chua-gui)?$/,
  /^\/lich-tiep-dan$/,
  /^\/hang-doi$/,
  /^\/cho-phan-cong$/,
  /^\/cho-ky$/,
  /^\/nghi$/,
  /^\/vu-viec(\/[^/]+(\/bang-tinh)?)?$/,
  /^\/thoi-han(\/tinh-thu|\/tham-quyen)?$/,
  /^\/tim-kiem$/,
  /^\/canh-bao(\/[^/]+)?$/,
  /^\/dong-nguoi(\/[^/]+)?$/,
  /^\/nhat-ky-danh-tinh$/,
  /^\/ca-nhan$/,
  /^\/quan-tri(\/(don-vi|nhap-tep|tai-khoan|lich-lam-viec|leo-thang))?$/,
  /^\/suc-khoe$/,
];

export const isKnownPath = (path: string): boolean => known.some((one) => one.test(path));

/** Where to go after signing in: only a page of this app, else nowhere in particular. */
export function safeReturn(to: string | undefined): string | null {
  if (!to || !/^\/(?![/\\])/.test(to)) return null;
  return isKnownPath(to.split(/[?#]/)[0] ?? '') ? to : null;
}

const needs: readonly [path: RegExp, permission: Permission][] = [
  [/^\/tiep-dan\/chua-gui$/, 'visit.record'],
  [/^\/tiep-dan/, 'visit.read'],
  [/^\/lich-tiep-dan/, 'clock.read'],
  [/^\/hang-doi/, 'queue.read'],
  [/^\/cho-phan-cong/, 'workload.read'],
  [/^\/cho-ky/, 'case.sign'],
  [/^\/nghi/, 'leave.record'],
  [/^\/vu-viec/, 'case.read'],
  [/^\/tim-kiem/, 'case.read'],
  [/^\/thoi-han/, 'unit.read'],
  [/^\/quan-tri\/(don-vi|nhap-tep)/, 'unit.change'],
  [/^\/quan-tri\/lich-lam-viec/, 'calendar.change'],
  [/^\/quan-tri\/leo-thang/, 'policy.read'],
  [/^\/quan-tri/, 'account.manage'],
  [/^\/suc-khoe/, 'reconciliation.read'],
  [/^\/canh-bao/, 'alert.read'],
  [/^\/dong-nguoi/, 'crowd.read'],
  [/^\/nhat-ky-danh-tinh/, 'identity-log.read'],
];

/** Whether the reader's post may see the page of this path; where it may not, the page does not exist. */
export function maySee(path: string, { permissions }: Pick<Me, 'permissions'>): boolean {
  const need = needs.find(([pattern]) => pattern.test(path))?.[1];
  return need === undefined || permissions.includes(need);
}
