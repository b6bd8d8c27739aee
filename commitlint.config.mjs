/** `scope: what changed`, one change each; the body says why and what was measured. */
export default {
  parserPreset: {
    parserOpts: { headerPattern: /^([a-z0-9][a-z0-9, -]*): (.+)$/, headerCorrespondence: ['scope', 'subject'] },
  },
  rules: {
    'scope-empty': [2, 'never'],
    'subject-empty': [2, 'never'],
    'subject-full-stop': [2, 'never', '.'],
    'header-max-length': [2, 'always', 100],
    'body-leading-blank': [2, 'always'],
  },
};
