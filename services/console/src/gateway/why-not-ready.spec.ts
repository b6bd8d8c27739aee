import { whyNotReady } from './why-not-ready.js';

const parts = (...missing: string[]) => missing.map((one) => ({ service: 'intake', missing: one }));

describe('a system that is not ready', () => {
  it.each<[string, string[], string[], RegExp]>([
    ['a full disk', ['disk: full, 3 MB left'], ['disk-full'], /đĩa .*đầy \(còn 3 MB\)/],
    ['PostgreSQL away', ['postgresql: the database does not answer'], ['postgresql-away'], /PostgreSQL không trả lời/],
    ['Kafka away', ['kafka: the brokers do not answer'], ['kafka-away'], /Kafka không trả lời/],
    ['events not taken', ['kafka: the brokers do not take events'], ['kafka-away'], /Kafka không trả lời/],
    ['Kafka that refuses', ['kafka: the brokers refuse this service: its user'], ['kafka-refuses'], /Kafka từ chối/],
    [
      'a full disk that took PostgreSQL and Kafka with it',
      ['kafka: the brokers do not answer', 'postgresql: the database does not answer', 'disk: full, 0 MB left'],
      ['disk-full', 'postgresql-away', 'kafka-away'],
      /đĩa .*còn 0 MB.*; cơ sở dữ liệu PostgreSQL.*; Kafka/,
    ],
  ])('says why: %s', (_what, missing, causes, words) => {
    const why = whyNotReady(parts(...missing), true);
    expect(why.causes).toEqual(causes);
    expect(why.text.vi).toMatch(words);
    expect(why.text.vi).not.toMatch(/khởi động/);
  });

  it.each([
    ['consumer: has not joined its group'],
    ['kafka: topics not checked yet'],
    ['its routes are not known yet'],
  ])('is starting while there is no cause: %s', (missing) => {
    expect(whyNotReady(parts(missing), false)).toEqual({
      text: { vi: 'Hệ thống đang khởi động, còn thiếu: intake.', en: expect.stringMatching(/starting.*intake/) },
      causes: [],
    });
  });
});
