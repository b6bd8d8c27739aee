import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  redirect,
} from '@tanstack/react-router';
import { arrives } from '../api/arrives.js';
import type { ListFilter } from '../ui/lists/filters.js';
import type { RegisterFilter } from '../screens/register/register-filter.js';
import { parseSearch, stringifySearch } from '../ui/lists/search-params.js';
import { isReady, meOptions } from '../session/me.js';
import { landingOf } from '../session/landing.js';
import { queryClient } from '../session/query-client.js';
import { NotFoundPage } from '../ui/not-found-page.js';
import { FailedPage, FailedShell } from './failed-page.js';
import { Shell } from './shell.js';
import { openDrafts, shutDrafts } from '../drafts/reader-drafts.js';
import { locked } from '../session/use-lock.js';

/** An invalid address, `%E0%A4%A`, is led into the shell, which shows it like any other unknown one. */
const Nowhere = () => <Navigate to="/$" params={{ _splat: 'khong-tim-thay' }} replace />;

const root = createRootRoute({ notFoundComponent: Nowhere, errorComponent: FailedShell });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: (search: Record<string, unknown>): { ve?: string } =>
    typeof search['ve'] === 'string' ? { ve: search['ve'] } : {},
  component: lazyRouteComponent(() => arrives(import('../screens/sign-in/sign-in-page.js')), 'SignInPage'),
});

/** Behind the one-time link of an account; nobody is signed in there. */
const firstPassword = createRoute({
  getParentRoute: () => root,
  path: '/dat-mat-khau',
  component: lazyRouteComponent(
    () => arrives(import('../screens/sign-in/first-password-page.js')),
    'FirstPasswordPage',
  ),
});

/** Everything but the sign-in page asks who reads; a deep link waits behind the sign-in. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  errorComponent: FailedShell,
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(meOptions);
    if (me === null || !isReady(me))
      throw redirect({ to: '/dang-nhap', search: location.href === '/' ? {} : { ve: location.href } });
    if (locked.get()) void shutDrafts(); // a reload under the cover: noted before anything is opened
    await openDrafts(me.account.id);
    return { me };
  },
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: landingOf(context.me.role), replace: true });
  },
});

/**
 * The search part as it is in the address; the page reads it through `filterOf`, which drops what is not allowed and
 * shows that.
 */
const listSearch = (search: Record<string, unknown>): ListFilter => search;

const reception = createRoute({
  getParentRoute: () => shell,
  path: '/tiep-dan',
  component: lazyRouteComponent(() => arrives(import('../screens/reception/visit-page.js')), 'VisitPage'),
});
const register = createRoute({
  getParentRoute: () => shell,
  path: '/tiep-dan/so',
  validateSearch: (search: Record<string, unknown>): RegisterFilter => search,
  component: lazyRouteComponent(() => arrives(import('../screens/register/register-page.js')), 'RegisterPage'),
});
const registeredVisit = createRoute({
  getParentRoute: () => shell,
  path: '/tiep-dan/so/$so',
  component: lazyRouteComponent(
    () => arrives(import('../screens/register/registered-visit-page.js')),
    'RegisteredVisitPage',
  ),
});
const unsent = createRoute({
  getParentRoute: () => shell,
  path: '/tiep-dan/chua-gui',
  component: lazyRouteComponent(() => arrives(import('../screens/reception/unsent-page.js')), 'UnsentPage'),
});
const month = createRoute({
  getParentRoute: () => shell,
  path: '/lich-tiep-dan',
  validateSearch: (search: Record<string, unknown>): { 'don-vi'?: string; thang?: string } => ({
    ...(typeof search['don-vi'] === 'string' && { 'don-vi': search['don-vi'] }),
    ...(typeof search['thang'] === 'string' && { thang: search['thang'] }),
  }),
  component: lazyRouteComponent(() => arrives(import('../screens/reception-month/month-page.js')), 'MonthPage'),
});
const queue = createRoute({
  getParentRoute: () => shell,
  path: '/hang-doi',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => arrives(import('../screens/queue/queue-page.js')), 'QueuePage'),
});
const unassigned = createRoute({
  getParentRoute: () => shell,
  path: '/cho-phan-cong',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => arrives(import('../screens/unassigned/unassigned-page.js')), 'UnassignedPage'),
});
const toSign = createRoute({
  getParentRoute: () => shell,
  path: '/cho-ky',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => arrives(import('../screens/queue/to-sign-page.js')), 'ToSignPage'),
});
const cases = createRoute({
  getParentRoute: () => shell,
  path: '/vu-viec',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => arrives(import('../screens/queue/cases-page.js')), 'CasesPage'),
});
const search = createRoute({
  getParentRoute: () => shell,
  path: '/tim-kiem',
  component: lazyRouteComponent(() => arrives(import('../screens/search/search-page.js')), 'SearchPage'),
});
const oneCase = createRoute({
  getParentRoute: () => shell,
  path: '/vu-viec/$so',
  validateSearch: (search: Record<string, unknown>): { the?: string } =>
    typeof search['the'] === 'string' ? { the: search['the'] } : {},
  component: lazyRouteComponent(() => arrives(import('../screens/case/case-page.js')), 'CasePage'),
});
const caseSheet = createRoute({
  getParentRoute: () => shell,
  path: '/vu-viec/$so/bang-tinh',
  component: lazyRouteComponent(() => import('../screens/time-limits/sheet-page.js'), 'SheetPage'),
});
const catalogue = createRoute({
  getParentRoute: () => shell,
  path: '/thoi-han',
  component: lazyRouteComponent(() => import('../screens/time-limits/catalogue-page.js'), 'CataloguePage'),
});
const whatIf = createRoute({
  getParentRoute: () => shell,
  path: '/thoi-han/tinh-thu',
  validateSearch: (search: Record<string, unknown>): { vu?: string; 'dong-ho'?: string; 'quy-tac'?: string } => ({
    ...(typeof search['vu'] === 'string' && { vu: search['vu'] }),
    ...(typeof search['dong-ho'] === 'string' && { 'dong-ho': search['dong-ho'] }),
    ...(typeof search['quy-tac'] === 'string' && { 'quy-tac': search['quy-tac'] }),
  }),
  component: lazyRouteComponent(() => import('../screens/time-limits/what-if-page.js'), 'WhatIfPage'),
});
const competence = createRoute({
  getParentRoute: () => shell,
  path: '/thoi-han/tham-quyen',
  component: lazyRouteComponent(() => import('../screens/competence/competence-page.js'), 'CompetencePage'),
});
const alerts = createRoute({
  getParentRoute: () => shell,
  path: '/canh-bao',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => arrives(import('../screens/alerts/alerts-page.js')), 'AlertsPage'),
});
const oneAlert = createRoute({
  getParentRoute: () => shell,
  path: '/canh-bao/$so',
  component: lazyRouteComponent(() => arrives(import('../screens/alert/alert-page.js')), 'AlertPage'),
});
const crowds = createRoute({
  getParentRoute: () => shell,
  path: '/dong-nguoi',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => arrives(import('../screens/crowds/crowds-page.js')), 'CrowdsPage'),
});
const oneCrowd = createRoute({
  getParentRoute: () => shell,
  path: '/dong-nguoi/$so',
  component: lazyRouteComponent(() => arrives(import('../screens/crowds/crowd-page.js')), 'CrowdPage'),
});
const identityLog = createRoute({
  getParentRoute: () => shell,
  path: '/nhat-ky-danh-tinh',
  component: lazyRouteComponent(() => import('../identity/identity-log-page.js'), 'IdentityLogPage'),
});
const personal = createRoute({
  getParentRoute: () => shell,
  path: '/ca-nhan',
  component: lazyRouteComponent(() => arrives(import('../screens/personal/personal-page.js')), 'PersonalPage'),
});

const administration = createRoute({
  getParentRoute: () => shell,
  path: '/quan-tri',
  component: lazyRouteComponent(() => import('../screens/first-steps/first-steps-page.js'), 'FirstStepsPage'),
});
const organisation = createRoute({
  getParentRoute: () => shell,
  path: '/quan-tri/don-vi',
  validateSearch: (search: Record<string, unknown>): { 'don-vi'?: string; ngay?: string } => ({
    ...(typeof search['don-vi'] === 'string' && { 'don-vi': search['don-vi'] }),
    ...(typeof search['ngay'] === 'string' && { ngay: search['ngay'] }),
  }),
  component: lazyRouteComponent(() => import('../screens/organisation/organisation-page.js'), 'OrganisationPage'),
});
const leaves = createRoute({
  getParentRoute: () => shell,
  path: '/nghi',
  component: lazyRouteComponent(() => import('../screens/posts/leaves-page.js'), 'LeavesPage'),
});
const imports = createRoute({
  getParentRoute: () => shell,
  path: '/quan-tri/nhap-tep',
  component: lazyRouteComponent(() => import('../screens/imports/import-page.js'), 'ImportPage'),
});
const accounts = createRoute({
  getParentRoute: () => shell,
  path: '/quan-tri/tai-khoan',
  component: lazyRouteComponent(() => import('../screens/accounts/accounts-page.js'), 'AccountsPage'),
});
const calendar = createRoute({
  getParentRoute: () => shell,
  path: '/quan-tri/lich-lam-viec',
  validateSearch: (search: Record<string, unknown>): { nam?: string } =>
    typeof search['nam'] === 'string' ? { nam: search['nam'] } : {},
  component: lazyRouteComponent(() => import('../screens/calendar/calendar-page.js'), 'CalendarPage'),
});
const policies = createRoute({
  getParentRoute: () => shell,
  path: '/quan-tri/leo-thang',
  component: lazyRouteComponent(() => import('../screens/policies/policies-page.js'), 'PoliciesPage'),
});
const system = createRoute({
  getParentRoute: () => shell,
  path: '/suc-khoe',
  component: lazyRouteComponent(() => import('../screens/system/system-page.js'), 'SystemPage'),
});

/** Any other address: shown inside the shell, so that menu and search are there to go on. */
const unknown = createRoute({ getParentRoute: () => shell, path: '$', component: NotFoundPage });

const pages = [
  home,
  reception,
  register,
  registeredVisit,
  unsent,
  month,
  queue,
  unassigned,
  toSign,
  cases,
  search,
  oneCase,
  caseSheet,
  catalogue,
  whatIf,
  competence,
  alerts,
  oneAlert,
  crowds,
  oneCrowd,
  identityLog,
  personal,
  administration,
  organisation,
  leaves,
  imports,
  accounts,
  calendar,
  policies,
  system,
  unknown,
];

export const router = createRouter({
  routeTree: root.addChildren([signIn, firstPassword, shell.addChildren(pages)]),
  parseSearch,
  stringifySearch,
  defaultErrorComponent: FailedPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPreload: false,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
