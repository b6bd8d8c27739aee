import { useState } from 'react';
import { YearGrid, type DayMark } from '../ui/calendar/year-grid.js';
import { sample, Shown } from './shown.js';

/** A year with every kind of day there is. */
export function CalendarOfYear() {
  const [chosen, setChosen] = useState('');
  const marks = new Map<string, DayMark>([
    ['2026-01-01', { className: 'year-holiday', words: sample('Tết Dương lịch', 'New Year') }],
    ['2026-01-02', { className: 'year-swap-off', words: sample('nghỉ hoán đổi', 'off, swapped') }],
    ['2026-01-10', { className: 'year-swap-work', words: sample('làm bù', 'worked instead') }],
    ['2026-04-27', { className: 'year-compensatory', words: sample('nghỉ bù', 'off instead') }],
    ['2026-11-23', { className: 'year-proposed', words: sample('đề xuất nghỉ', 'proposed') }],
  ]);
  return (
    <Shown name="YearGrid">
      <p role="status">{chosen || sample('Chưa chọn ngày nào.', 'No day is chosen.')}</p>
      <YearGrid year={2026} marks={marks} today="2026-11-25" onChoose={setChosen} />
    </Shown>
  );
}
