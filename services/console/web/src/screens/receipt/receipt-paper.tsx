import type { VisitAccepted } from '../../api/answers.js';
import { serverNow, serverToday } from '../../api/server-time.js';
import { formatDateTime, formatPaperDate, formatPaperTime, parseDateTime } from '../../formats/dates.js';
import { useMe } from '../../session/me.js';
import { Table } from '../../ui/tables/table.js';
import vi from '../../words/vi.json';
import { isBlank } from '../visit/visit-check.js';
import { petitionsOf, type VisitDraft } from '../visit/visit-draft.js';

/** The contents of a receipt. */
export type Receipt = {
  at: string;
  visitNumber: string | null;
  caseNumbers: readonly string[];
  people: readonly { name: string; idNumber: string; idIssuedOn: string; idIssuedAt: string; address: string }[];
  papers: readonly { name: string; pages: string | number; condition: string }[];
  /** When it was printed once more, if it was. */
  againAt?: string;
};

/** The receipt of a visit that has just been saved. */
export const receiptOf = (accepted: VisitAccepted, visit: VisitDraft): Receipt => ({
  at: parseDateTime(visit.receivedAt, serverToday()) ?? serverNow().toISOString(),
  visitNumber: accepted.visitNumber ?? null,
  caseNumbers: accepted.petitions.map(({ caseNumber }) => caseNumber),
  people: visit.people.filter((person) => !isBlank(person)),
  papers: petitionsOf(visit).flatMap((petition) => petition.papers),
});

/** The two copies that the form asks for; each begins a sheet of its own. */
const copies = ['Bản lưu', 'Bản giao người cung cấp'] as const;

/** Mẫu 02/TCD (NĐ 154/2026): both copies on paper, in Vietnamese whatever the page speaks. */
export const ReceiptPaper = ({ receipt }: { receipt: Receipt }) =>
  copies.map((copy) => <Copy key={copy} receipt={receipt} copy={copy} />);

function Copy({
  receipt: { at, visitNumber, caseNumbers, people, papers, againAt },
  copy,
}: {
  receipt: Receipt;
  copy: (typeof copies)[number];
}) {
  const me = useMe();
  const unit = me.unit?.name?.vi ?? '';
  return (
    <article className="paper" lang="vi" aria-label={`Giấy biên nhận, ${copy}`}>
      <header className="paper-head">
        <p className="paper-unit">{unit.toUpperCase()}</p>
        <p className="paper-nation">
          <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
          <br />
          <strong className="underlined">Độc lập - Tự do - Hạnh phúc</strong>
        </p>
      </header>
      <h2>
        GIẤY BIÊN NHẬN
        <br />
        Thông tin, tài liệu
      </h2>
      <p>
        Vào hồi {formatPaperTime(at)}, {formatPaperDate(at)}, tại {unit || '…'}
      </p>
      <p>
        Tôi là {me.officer.name ?? me.account.username}, chức vụ: {me.actingPost?.title.vi}
      </p>
      {(people.length > 0 ? people : [nobody]).map((person, index) => (
        <p key={index}>
          Đã nhận của Ông (bà): {person.name || '…'}
          <br />
          Số định danh/CCCD/Hộ chiếu: {person.idNumber || '…'}, ngày cấp: {person.idIssuedOn || '…'}, nơi cấp:{' '}
          {person.idIssuedAt || '…'}
          <br />
          Địa chỉ: {person.address || '…'}
        </p>
      ))}
      <p>Các thông tin, tài liệu sau:</p>
      <Table className="">
        <thead>
          <tr>
            <th>STT</th>
            <th>Tên thông tin, tài liệu</th>
            <th>Số trang</th>
            <th>Tình trạng</th>
          </tr>
        </thead>
        <tbody>
          {papers.map((paper, index) => (
            <tr key={index}>
              <td>{index + 1}</td>
              <td>{paper.name}</td>
              <td>{paper.pages}</td>
              <td>{conditionWord(paper.condition)}</td>
            </tr>
          ))}
          {papers.length === 0 && (
            <tr>
              <td>1</td>
              <td colSpan={3}>Nội dung trình bày trực tiếp, đã ghi lại</td>
            </tr>
          )}
        </tbody>
      </Table>
      <p>Số lượt tiếp: {visitNumber ?? '–'}</p>
      <p>Số vụ việc: {caseNumbers.join(', ') || '–'}</p>
      <p>Giấy này được lập thành 02 bản, giao cho người cung cấp thông tin, tài liệu 01 bản.</p>
      <p>
        <em>{copy}</em>
      </p>
      {againAt && <p>In lại lúc {formatDateTime(againAt)}.</p>}
      <footer className="paper-signs">
        <p>
          <strong>NGƯỜI CUNG CẤP</strong>
          <br />
          (Ký, ghi rõ họ tên hoặc điểm chỉ)
        </p>
        <p>
          <strong>NGƯỜI NHẬN</strong>
          <br />
          (Ký, ghi rõ họ tên)
        </p>
      </footer>
    </article>
  );
}

/** Left open, to be written by hand. */
const nobody: Receipt['people'][number] = { name: '', idNumber: '', idIssuedOn: '', idIssuedAt: '', address: '' };

const conditionWord = (condition: string): string => {
  const words: Readonly<Record<string, string>> = vi;
  return words[`paper.condition.${condition}`] ?? condition;
};
