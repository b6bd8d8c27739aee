import { IsBoolean, IsInt } from 'class-validator';
import { loadConfig, ServiceConfig } from './config.js';

class TrialConfig extends ServiceConfig {
  @IsInt() ATTEMPTS!: number;
  @IsBoolean() LOUD = true;
}

const enough = {
  DATABASE_URL: 'postgres://u:geheim@127.0.0.1:5432/trial',
  KAFKA_BROKERS: '127.0.0.1:9092',
  ATTEMPTS: '5',
};

describe('a configuration', () => {
  it('is read from the environment, with defaults for the rest', () => {
    const config = loadConfig(TrialConfig, { ...enough, PORT: '8081', UNRELATED: 'x' });
    expect(config).toMatchObject({ PORT: 8081, ATTEMPTS: 5, LOUD: true, HOST: '127.0.0.1', DB_POOL: 6 });
    expect(config).not.toHaveProperty('UNRELATED');
  });

  it.each([
    ['false', false],
    ['0', false],
    ['FALSE', false],
    ['true', true],
    ['1', true],
    ['', true],
  ])('reads the flag %p as %p', (text, expected) => {
    expect(loadConfig(TrialConfig, { ...enough, LOUD: text }).LOUD).toBe(expected);
  });

  it('names every problem in one message, and no value', () => {
    const load = () => loadConfig(TrialConfig, { ...enough, DATABASE_URL: 'geheim', PORT: 'many', LOUD: 'perhaps' });
    expect(load).toThrow(/DATABASE_URL.*PORT.*LOUD|LOUD.*DATABASE_URL.*PORT/);
    expect(load).not.toThrow(/geheim|many|perhaps/);
  });

  it.each([
    ['localhost:9092', {}, true],
    ['127.0.0.1:1,127.0.0.2:1', {}, true],
    ['kafka.example:9092', {}, false],
    ['127.0.0.1:1,10.0.0.5:9092', {}, false],
    ['10.0.0.5:9092', { KAFKA_SSL: 'true' }, true],
    ['10.0.0.5:9092', { KAFKA_UNENCRYPTED: 'true' }, true],
  ])('takes brokers at %s with %p: %p', (brokers, more, isTaken) => {
    const load = () => loadConfig(TrialConfig, { ...enough, KAFKA_BROKERS: brokers, ...more });
    if (isTaken) expect(load().KAFKA_BROKERS).toBe(brokers);
    else expect(load).toThrow(/KAFKA_BROKERS.*KAFKA_SSL=true.*KAFKA_UNENCRYPTED/);
  });

  it('cannot be changed afterwards', () => {
    const config = loadConfig(TrialConfig, enough);
    expect(() => Object.assign(config, { PORT: 1 })).toThrow(TypeError);
  });
});
