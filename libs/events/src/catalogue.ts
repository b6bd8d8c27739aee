import type { z } from 'zod';
import * as deadline from './deadline.events.js';
import * as directory from './directory.events.js';
import * as escalation from './escalation.events.js';
import * as intake from './intake.events.js';
import * as routing from './routing.events.js';
import * as system from './system.events.js';

/** Every event that crosses a service boundary. A name, once published, only ever gains optional fields. */
export const catalogue = {
  'directory.unit-changed.v1': directory.unitChangedV1,
  'directory.post-changed.v1': directory.postChangedV1,
  'directory.post-holder-changed.v1': directory.postHolderChangedV1,
  'directory.calendar-changed.v1': directory.calendarChangedV1,
  'directory.reception-month-changed.v1': directory.receptionMonthChangedV1,
  'intake.visit-recorded.v1': intake.visitRecordedV1,
  'intake.petition-registered.v1': intake.petitionRegisteredV1,
  'intake.petition-joined.v1': intake.petitionJoinedV1,
  'intake.petition-withdrawn.v1': intake.petitionWithdrawnV1,
  'intake.representatives-named.v1': intake.representativesNamedV1,
  'intake.identity-opened.v1': intake.identityOpenedV1,
  'routing.case-classified.v1': routing.caseClassifiedV1,
  'routing.case-accepted.v1': routing.caseAcceptedV1,
  'routing.case-assigned.v1': routing.caseAssignedV1,
  'routing.assignment-taken-up.v1': routing.assignmentTakenUpV1,
  'routing.assignment-returned.v1': routing.assignmentReturnedV1,
  'routing.step-recorded.v1': routing.stepRecordedV1,
  'routing.result-submitted.v1': routing.resultSubmittedV1,
  'routing.case-decided.v1': routing.caseDecidedV1,
  'routing.execution-recorded.v1': routing.executionRecordedV1,
  'routing.case-closed.v1': routing.caseClosedV1,
  'routing.case-withdrawn.v1': routing.caseWithdrawnV1,
  'routing.case-suspended.v1': routing.caseSuspendedV1,
  'routing.case-resumed.v1': routing.caseResumedV1,
  'routing.case-extended.v1': routing.caseExtendedV1,
  'routing.case-marked-complex.v1': routing.caseMarkedComplexV1,
  'routing.examination-started.v1': routing.examinationStartedV1,
  'routing.examination-ended.v1': routing.examinationEndedV1,
  'routing.case-taken-over.v1': routing.caseTakenOverV1,
  'routing.case-terminated.v1': routing.caseTerminatedV1,
  'routing.facts-corrected.v1': routing.factsCorrectedV1,
  'routing.paper-issued.v1': routing.paperIssuedV1,
  'routing.petition-came-late.v1': routing.petitionCameLateV1,
  'deadline.clock-started.v1': deadline.clockStartedV1,
  'deadline.clock-rederived.v1': deadline.clockRederivedV1,
  'deadline.clock-paused.v1': deadline.clockPausedV1,
  'deadline.clock-resumed.v1': deadline.clockResumedV1,
  'deadline.due-soon.v1': deadline.dueSoonV1,
  'deadline.overdue.v1': deadline.overdueV1,
  'deadline.overdue-withdrawn.v1': deadline.overdueWithdrawnV1,
  'deadline.clock-stopped.v1': deadline.clockStoppedV1,
  'escalation.alert-raised.v1': escalation.alertRaisedV1,
  'escalation.alert-climbed.v1': escalation.alertClimbedV1,
  'escalation.alert-repeated.v1': escalation.alertRepeatedV1,
  'escalation.alert-acknowledged.v1': escalation.alertAcknowledgedV1,
  'escalation.alert-ended.v1': escalation.alertEndedV1,
  'escalation.system-alarm-raised.v1': escalation.systemAlarmRaisedV1,
  'escalation.system-alarm-ended.v1': escalation.systemAlarmEndedV1,
  'system.heartbeat.v1': system.heartbeatV1,
  'system.state-reported.v1': system.stateReportedV1,
} as const;

/** Name of an event with its version, such as `intake.petition-registered.v1`. */
export type EventName = keyof typeof catalogue;
/** The data of an event of this name. */
export type Payload<N extends EventName = EventName> = z.infer<(typeof catalogue)[N]>;

/** A fact without delivery details: what domain code returns. `subject` is the case id (directory: the unit id; visit: its id). */
export type NewEvent<N extends EventName = EventName> = {
  [M in N]: { type: M; subject: string; data: Payload<M> };
}[N];

/** The same fact as it travels: a CloudEvents 1.0 envelope. `time` is business time, `id` is unique for ever. */
export type Envelope<N extends EventName = EventName> = NewEvent<N> & {
  specversion: '1.0';
  id: string;
  source: string;
  time: string;
  datacontenttype: 'application/json';
  correlationid: string;
  causationid?: string;
};

/** The services that publish; each has one topic. */
export const publishers = ['directory', 'intake', 'routing', 'deadline', 'escalation'] as const;

/** Heartbeats of the services. A topic of their own, because they need only short retention. */
export const heartbeatTopic = 'system.heartbeats';

/** The topic an event travels on, without any prefix. */
export const topicOf = (name: EventName): string =>
  name.startsWith('system.') ? heartbeatTopic : `${name.split('.')[0]}.events`;
