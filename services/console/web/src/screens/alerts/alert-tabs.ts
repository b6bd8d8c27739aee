/** The tabs of the alerts: the name in the address, the count shown, what the API is asked for. The first one opens. */
export const alertTabs = [
  { key: 'cho-toi', of: 'waitsForMe', asks: { waits: 'me' } },
  { key: 'cho-nguoi-khac', of: 'waitsForOthers', asks: { waits: 'others' } },
  { key: 'da-nhan', of: 'acknowledged', asks: { state: 'acknowledged' } },
  { key: 'da-ket-thuc', of: 'ended', asks: { state: 'ended' } },
] as const;
export type AlertTab = (typeof alertTabs)[number];

/** The tab of an address; a name that is none opens the first. */
export const alertTabIn = (the: string | undefined): AlertTab =>
  alertTabs.find(({ key }) => key === the) ?? alertTabs[0];
