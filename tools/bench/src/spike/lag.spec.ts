import { sumIn } from './lag.js';

it('the lag of a service is that of all its partitions', () => {
  const metrics = [
    '# TYPE consumer_lag_events gauge',
    'consumer_lag_events{topic="intake.events",partition="0"} 3',
    'consumer_lag_events{topic="routing.events",partition="11"} 20',
    'consumer_events_total{outcome="done"} 500',
  ];
  expect([metrics.join('\n'), ''].map(sumIn)).toEqual([23, 0]);
});
