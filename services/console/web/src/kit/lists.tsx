import { useState } from 'react';
import { DataTable, type Column } from '../ui/lists/data-table.js';
import { FilterBar } from '../ui/lists/filter-bar.js';
import type { ListFilter } from '../ui/lists/filters.js';
import { ChangesBar, Empty, Pager, Tabs } from '../ui/lists/list-parts.js';
import { PlainTable, Table } from '../ui/tables/table.js';
import { sample, Shown } from './shown.js';

type Row = { id: string; at: number };
type Sorted = 'ascending' | 'descending';

const rows: readonly Row[] = Array.from({ length: 20 }, (_, at) => ({
  id: `VV-26-${String(at).padStart(6, '0')}`,
  at,
}));
const nothing = (): void => undefined;

export function Lists() {
  return (
    <>
      <Wide />
      <Shown name="PlainTable">
        <PlainTable
          caption={sample('Lượt tiếp', 'Visits')}
          rows={rows.slice(0, 3)}
          idOf={({ id }) => id}
          columns={[
            { key: 'id', title: sample('Số', 'Number'), cell: ({ id }) => id, isRowHeader: true },
            { key: 'at', title: sample('Số người', 'People'), cell: ({ at }) => at + 1 },
          ]}
        />
      </Shown>
      <Shown name="Table">
        <Table caption={sample('Ô ghép', 'Joined cells')} isCaptionShown>
          <tbody>
            <tr>
              <th scope="row" rowSpan={2}>
                {sample('Lượt 1', 'Visit 1')}
              </th>
              <td>{sample('Đơn 1', 'Petition 1')}</td>
            </tr>
            <tr>
              <td>{sample('Đơn 2', 'Petition 2')}</td>
            </tr>
          </tbody>
        </Table>
      </Shown>
      <Filters />
      <Around />
    </>
  );
}

/** Twenty columns: the head, the marks and the first column stay; j, k, x and Enter work. */
function Wide() {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set([rows[1]?.id ?? '']));
  const [order, setOrder] = useState<Sorted>('ascending');
  const turned = order === 'ascending' ? rows : rows.toReversed();
  const columns: Column<Row>[] = Array.from({ length: 20 }, (_, number) =>
    number === 0
      ? {
          key: 'id',
          title: sample('Số vụ', 'Number'),
          cell: ({ id }) => id,
          isRowHeader: true,
          sort: { isOn: order, onSort: () => setOrder(order === 'ascending' ? 'descending' : 'ascending') },
        }
      : {
          key: `c${number}`,
          title: sample(`Cột ${number}`, `Column ${number}`),
          cell: ({ at }) => sample(`Đang xác minh ${at}`, `Verifying ${at}`),
          ...(number < 4 && { sort: { isOn: null, onSort: nothing } }),
        },
  );
  return (
    <Shown name="DataTable">
      <DataTable
        name="kit"
        caption={sample('Vụ việc', 'Cases')}
        columns={columns}
        rows={turned}
        idOf={({ id }) => id}
        nameOf={({ id }) => id}
        onOpen={nothing}
        marked={{ ids: marked, onChange: setMarked }}
        isWide
      />
    </Shown>
  );
}

/** Two filters chosen, and one that the address had and no list knows. */
function Filters() {
  const [filter, setFilter] = useState<ListFilter>({ loai: 'tc', han: 'tre' });
  return (
    <Shown name="FilterBar">
      <FilterBar
        filter={filter}
        onChange={(changes) => setFilter({ ...filter, ...changes })}
        onClear={() => setFilter({})}
        dropped={['linh-vuc']}
        isOfAll
      />
    </Shown>
  );
}

function Around() {
  const [on, setOn] = useState('mine');
  const tabs = [
    { key: 'mine', label: sample('Chờ tôi', 'Waits for me'), count: 12 },
    { key: 'others', label: sample('Chờ người khác', 'Waits for others'), count: 1_000, upTo: 1_000 },
    { key: 'all', label: sample('Tất cả', 'All') },
  ];
  return (
    <Shown name="Tabs, ChangesBar, Pager">
      <Tabs
        label={sample('Hàng đợi', 'Queue')}
        tabs={tabs.map((tab) => ({ ...tab, isOn: tab.key === on, onChoose: () => setOn(tab.key) }))}
      />
      <ChangesBar count={3} onReload={nothing} />
      <Empty filter={{ loai: 'kn' }} sentence="" onClear={nothing} />
      <Pager hasBefore next="20" rows={20} size="20" onFirst={nothing} onNext={nothing} onSize={nothing} />
    </Shown>
  );
}
