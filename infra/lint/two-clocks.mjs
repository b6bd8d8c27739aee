const begins = new Set(['it', 'test', 'describe', 'beforeEach', 'beforeAll', 'afterEach', 'afterAll']);
const fixedDay = /(?<!\d)(?:(?:19|20)\d\d-[01]\d-[0-3]\d|[0-3]?\d\/[01]?\d\/(?:19|20)\d\d)(?!\d)/;

/** `it` of `it(…)`, `it.each(…)(…)`. */
const nameOf = (callee) =>
  callee.type === 'Identifier'
    ? callee.name
    : nameOf(callee.object ?? callee.callee ?? { type: 'Identifier', name: '' });

/** Whether a call is one of Jest's blocks; its first argument is a title. */
const isBlock = (node) => node?.type === 'CallExpression' && begins.has(nameOf(node.callee));

/** The blocks around a node, outermost first, the file itself as the first. */
function blocksOf(node) {
  const blocks = [];
  for (let at = node; at.parent; at = at.parent)
    if (isBlock(at.parent) && at.parent.arguments.includes(at) && /Function/.test(at.type)) blocks.unshift(at);
  return ['file', ...blocks];
}

const isTitle = (node) => isBlock(node.parent) && node.parent.arguments[0] === node;
const isImported = (node) => /^(Import|Export)/.test(node.parent?.type ?? '');
const sees = (one, other) => one.every((block, at) => other[at] === block);

/** A name made of the instant compares with nothing. */
const isPartOfName = (node) => node.parent?.type === 'TemplateLiteral';

/**
 * ESLint rule for specs: what runs today and fails tomorrow has a fixed day beside the wall clock. Either everything is
 * fixed (a steered clock, `now` as an argument, fake timers with a `now`), or everything is counted from the wall clock.
 */
export const twoClocks = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      no: 'Two clocks in one test: a fixed day ({{ day }}) beside the wall clock. Fix both, or count both from one.',
    },
  },
  create(context) {
    const days = [];
    const reads = [];
    let isFixed = false;
    const day = (node, text) => {
      const found = fixedDay.exec(text)?.[0];
      if (found && !isTitle(node) && !isImported(node)) days.push({ blocks: blocksOf(node), found });
    };
    const read = (node) => void (isPartOfName(node) || reads.push({ node, blocks: blocksOf(node) }));
    return {
      Literal: (node) => typeof node.value === 'string' && day(node, node.value),
      TemplateElement: (node) => day(node, node.value.raw),
      "NewExpression[callee.name='Date'][arguments.length=0]": read,
      "NewExpression[callee.name='SystemClock']": read,
      "CallExpression[callee.name='Date']": read,
      "CallExpression[callee.object.name='Date'][callee.property.name='now']": read,
      "CallExpression[callee.property.name='useFakeTimers'] Property[key.name='now']": () => void (isFixed = true),
      'Program:exit': () => {
        for (const { node, blocks } of isFixed ? [] : reads) {
          const beside = days.find((one) => sees(one.blocks, blocks) || sees(blocks, one.blocks));
          if (beside) context.report({ node, messageId: 'no', data: { day: beside.found } });
        }
      },
    };
  },
};
