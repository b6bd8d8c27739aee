import { heartbeatTopic, type EventName, type Payload } from '@cau-noi/events';
import type { Logger } from '@cau-noi/platform';
import { randomUUID } from 'node:crypto';
import { eventId } from './event-id.js';
import type { KafkaCluster } from './kafka/cluster.js';
import { EventProducer } from './kafka/producer.js';

/** What an engine reports about itself; the rest of a heartbeat names the sender. */
export type Pulse = Omit<Payload<'system.heartbeat.v1'>, 'service' | 'instance'>;

/** What waits in a service; the rest of a report names the sender. */
export type State = Omit<Payload<'system.state-reported.v1'>, 'service' | 'instance'>;

/**
 * Heartbeats. They go straight to the brokers, past the outbox: one that could not be sent is worth nothing later, and
 * none of them belongs to the history of a case.
 */
export class Heartbeats {
  private readonly instance = randomUUID();
  private readonly producer: EventProducer;
  private isFailing = false;

  constructor(
    private readonly cluster: KafkaCluster,
    private readonly service: string,
    private readonly logger: Logger,
  ) {
    this.producer = new EventProducer(cluster.kafka, cluster.prefix + heartbeatTopic);
  }

  /** Never rejects: escalation notices missing heartbeats. */
  send(pulse: Pulse): Promise<void> {
    return this.say('system.heartbeat.v1', pulse.beatAt, pulse);
  }

  /** Never rejects either: the next report carries what this one could not. */
  report(state: State): Promise<void> {
    return this.say('system.state-reported.v1', state.reportedAt, state);
  }

  private async say(type: EventName, time: string, said: Pulse | State): Promise<void> {
    try {
      await this.cluster.ready([heartbeatTopic]);
      const value = JSON.stringify(this.envelope(type, time, said));
      await this.producer.send([{ key: this.service, value }]);
      this.isFailing = false;
    } catch (err) {
      if (!this.isFailing) this.logger.warn({ err }, 'no heartbeat could be sent');
      this.isFailing = true;
    }
  }

  close(): Promise<void> {
    return this.producer.disconnect();
  }

  private envelope(type: EventName, time: string, said: Pulse | State): object {
    const id = eventId();
    return {
      specversion: '1.0',
      id,
      source: this.service,
      type,
      subject: this.service,
      time,
      datacontenttype: 'application/json',
      correlationid: id,
      data: { service: this.service, instance: this.instance, ...said },
    };
  }
}
