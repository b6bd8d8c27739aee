import { columnsOf, fileKinds, templateOf } from './import-files.js';

describe.each(fileKinds)('the template of %s', (kind) => {
  const [head = '', ...lines] = templateOf(kind).replace('\uFEFF', '').trimEnd().split('\r\n');
  it('has every column, and as many cells in each line', () => {
    expect(head.split(',')).toEqual(columnsOf[kind].map(({ name }) => name));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.split(',')).toHaveLength(columnsOf[kind].length);
  });
  it('fills in what must be filled in', () => {
    for (const line of lines)
      for (const [at, cell] of line.split(',').entries())
        if (columnsOf[kind][at]?.isRequired) expect(cell).not.toBe('');
  });
});
