import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const vocabulary = resolve(import.meta.dirname, '../../libs/vocabulary/src');

/** The codes of every table of the vocabulary, read from its source: lint runs before anything is built. */
function tablesOf(folder) {
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  return sources.flatMap((name) => {
    const text = readFileSync(resolve(folder, name), 'utf8');
    return [...text.matchAll(/^(?:export )?const (\w+) = \{\n([\s\S]*?)^\} as const satisfies Record</gm)].map(
      ([, table, body]) => ({
        table,
        codes: new Set(
          [...body.matchAll(/^ {2}(?:'([^']+)'|(\w+)): \{/gm)].map(([, quoted, plain]) => quoted ?? plain),
        ),
      }),
    );
  });
}
export const tables = tablesOf(vocabulary).filter(({ codes }) => codes.size > 1);
const roles = tables.find(({ table }) => table === 'roles').codes;

/** So many codes of one table in an array are a list of its own, even where one is left out. */
const fewest = 5;
const roleInText = new RegExp(`'(?:${[...roles].join('|')})'`);
const zone = /^Asia\/Ho_Chi_Minh$|'Asia\/Ho_Chi_Minh'/;
/** The offset behind anything but a whole written instant, which is an example or a fixed day. */
const offset = /(?<!\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\+07:00/;
const hour = new Set([60, 3_600, 3_600_000]);

/** The trait by which somebody sees what is below; only the rule of who sees a case may ask for it. */
const traitOfSight = 'watchesBelow';
const sightAtHome = /\/libs\/rules\/src\/who-sees-a-case\.ts$/;

const isText = (node) => node?.type === 'Literal' && typeof node.value === 'string';
const isNumber = (node, value) => node.type === 'Literal' && node.value === value;

/** The table whose codes are listed once more, if any. */
function listedAgain(elements) {
  if (elements.length < 2 || !elements.every(isText)) return undefined;
  const listed = new Set(elements.map(({ value }) => value));
  return tables.find(
    ({ codes }) =>
      [...listed].every((code) => codes.has(code)) && (listed.size === codes.size || listed.size >= fewest),
  );
}

/**
 * ESLint rule: common knowledge has one home. The zone and its hours are in libs/calendar; letters of roles and lists
 * of codes are in libs/vocabulary; who may see a case is in libs/rules.
 */
export const oneHome = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      zone: 'The time zone is known to @cau-noi/calendar alone: dayOf, startOf, endOf, instantOf.',
      role: 'A role is asked for its trait, or named, by @cau-noi/vocabulary: hasTrait, theRole.',
      sight:
        'Who may see a case is known to @cau-noi/rules alone: sightOf, lineOfSight; seesCase of @cau-noi/organisation.',
      list: 'These are the codes of `{{ table }}` in @cau-noi/vocabulary: take them from there.',
    },
  },
  create(context) {
    const check = (node, text, isWhole) => {
      if (zone.test(text) || offset.test(text)) context.report({ node, messageId: 'zone' });
      if (isWhole ? roles.has(text) : roleInText.test(text)) context.report({ node, messageId: 'role' });
    };
    const isHomeOfSight = sightAtHome.test(context.filename.replaceAll('\\', '/'));
    return {
      Literal: (node) => {
        if (node.value === traitOfSight && !isHomeOfSight) context.report({ node, messageId: 'sight' });
        if (isText(node)) check(node, node.value, true);
        else if (node.value === 25_200 || node.value === 25_200_000) context.report({ node, messageId: 'zone' });
      },
      TemplateElement: (node) => check(node, node.value.raw, false),
      "BinaryExpression[operator='*']": (node) => {
        if (isNumber(node.left, 7) && hour.has(node.right.value)) context.report({ node, messageId: 'zone' });
      },
      "BinaryExpression[operator='+'][left.type='CallExpression'][right.value=7]": (node) => {
        if (/^getUTC(Hours|Minutes)$/.test(node.left.callee.property?.name ?? ''))
          context.report({ node, messageId: 'zone' });
      },
      ArrayExpression: (node) => {
        const again = listedAgain(node.elements);
        if (again) context.report({ node, messageId: 'list', data: { table: again.table } });
      },
    };
  },
};
