import { codesOf, type Text } from './text.js';

/** Facts of a case that choose a time limit and may be corrected on paper, and what they mean. */
export const caseFacts = {
  remote: { vi: 'Vùng sâu, vùng xa, đi lại khó khăn', en: 'Remote area that is hard to reach' },
  severalPlaces: { vi: 'Phải kiểm tra, xác minh tại nhiều địa điểm', en: 'To be checked in several places' },
  delegated: { vi: 'Ủy quyền kiểm tra, xác minh', en: 'The check was delegated' },
  dismissal: { vi: 'Quyết định kỷ luật buộc thôi việc', en: 'The discipline is a dismissal' },
  secondLevel: { vi: 'Khiếu nại lần hai', en: 'A second complaint' },
  forwarded: { vi: 'Do báo chí, đại biểu, cơ quan khác chuyển đến', en: 'Forwarded by the press, a deputy or a body' },
  forwardedBy: { vi: 'Nơi chuyển đơn đến', en: 'Who forwarded it' },
  otherBody: {
    vi: 'Tố cáo không thuộc thẩm quyền, phải chuyển',
    en: 'A denunciation of another body, to be forwarded',
  },
  receivedAt: { vi: 'Thời điểm tiếp nhận đơn thực tế', en: 'When the petition really came in' },
  acceptedAt: { vi: 'Thời điểm thụ lý thực tế', en: 'When the case really was accepted' },
  dialogueOn: { vi: 'Ngày đối thoại', en: 'Day of the dialogue' },
  delayReportedOn: { vi: 'Ngày nhận tố cáo về việc quá thời hạn', en: 'Day on which the delay was complained of' },
  reviewAskedOn: { vi: 'Ngày nhận tố cáo tiếp', en: 'Day on which a further denunciation came in' },
  decisionKnownOn: {
    vi: 'Ngày nhận hoặc biết quyết định, hành vi bị khiếu nại',
    en: 'Day on which the decision or act complained of was received or known',
  },
  meetingOn: {
    vi: 'Ngày họp công khai quyết định lần hai',
    en: 'Day of the meeting that makes the second decision public',
  },
  executeBy: {
    vi: 'Hạn thi hành quyết định, thực hiện kết luận',
    en: 'Day by which the decision or conclusion is to be executed',
  },
} as const satisfies Record<string, Text>;
export type CaseFact = keyof typeof caseFacts;
export const caseFactNames = codesOf(caseFacts);

/** Kinds of those who forward petitions; decides which reply they are owed. */
export const forwarders = {
  deputy: { vi: 'Đại biểu Quốc hội, Hội đồng nhân dân', en: "A deputy, a people's council" },
  'reception-board': { vi: 'Ban Tiếp công dân', en: 'A reception board' },
  front: { vi: 'Mặt trận Tổ quốc, tổ chức thành viên', en: 'The Fatherland Front, a member organisation' },
  press: { vi: 'Cơ quan báo chí', en: 'The press' },
  agency: { vi: 'Cơ quan, tổ chức, cá nhân khác có thẩm quyền', en: 'Another competent body or person' },
} as const satisfies Record<string, Text>;
export type Forwarder = keyof typeof forwarders;
export const forwarderCodes = codesOf(forwarders);
