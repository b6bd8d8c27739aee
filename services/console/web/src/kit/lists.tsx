import { useState } from 'react';
import { DataTable, type Column } from '../ui/lists/data-table.js';
import { ColumnChoice } from '../ui/lists/column-choice.js';
import { FilterBar } from '../ui/lists/filter-bar.js';
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

/** Two filters chosen, one that the address had and no list knows; the columns somebody chooses. */
function Filters() {
  const [columns, setColumns] = useState<readonly string[]>(['id', 'due']);
  return (
    <Shown name="FilterBar, ColumnChoice">
      <div className="list-tools">
        <FilterBar
          tags={[
            { key: 'kind', name: sample('Loại', 'Kind'), value: sample('Khiếu nại', 'Complaint') },
            { key: 'unit', name: sample('Đơn vị', 'Unit'), value: sample('UBND xã A (mẫu)', 'Commune A (sample)') },
          ]}
          dropped={['tu']}
          onRemove={nothing}
          onClear={nothing}
        >
          {sample('Các ô lọc', 'Fields')}
        </FilterBar>
        <ColumnChoice
          columns={[
            { key: 'id', title: sample('Số', 'Number') },
            { key: 'due', title: sample('Hạn', 'Due') },
            { key: 'unit', title: sample('Đơn vị', 'Unit') },
          ]}
          shown={columns}
          fixed={['id']}
          onChoose={(keys) => setColumns(keys ?? ['id', 'due'])}
        />
      </div>
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
      <Pager
        hasBefore={false}
        next="20"
        rows={20}
        range={{ first: 1, total: 45, upTo: 1_000 }}
        size="20"
        onFirst={nothing}
        onNext={nothing}
      />
    </Shown>
  );
}
