/**
 * How one broker with its own controller runs: the same under `npm start` and in containers. `listen` and the like are
 * host:port; `voter` is the controller where its address is known from the beginning and never changes.
 * @typedef {{
 *   folder: string,
 *   listen: string,
 *   advertised: string,
 *   controller: string,
 *   voter?: string,
 *   secured?: { brokerPassword: string, tls?: { keyStore: string, trustStore: string }, takesBrokersPassword?: boolean },
 * }} Broker
 */

/** Users that may do everything: `admin` for the supervisor, `broker` for the broker itself. */
const superUsers = /** @type {const} */ (['admin', 'broker']);

/** All users of a broker of ours: every service has its own (tested). */
export const kafkaUsers = /** @type {const} */ ([
  ...superUsers,
  'directory',
  'intake',
  'routing',
  'deadline',
  'escalation',
  'console',
]);
/** @typedef {Record<(typeof kafkaUsers)[number], string>} KafkaPasswords */

/**
 * Returns the content of server.properties. `secured`: nobody connects without a SCRAM user, what no ACL allows is
 * refused, and with a key store every byte is encrypted. The controller's listener takes only the broker, whose
 * password is in this file: the users are kept behind that listener and could not be looked up. `takesBrokersPassword`:
 * so does the listener of the clients, while the users are added to a folder that was begun without them.
 * @param {Broker} broker
 */
export function kafkaSettings({ folder, listen, advertised, controller, voter, secured }) {
  const own = voter ?? controller;
  return `process.roles=broker,controller
node.id=1
controller.quorum.${voter === undefined ? `bootstrap.servers=${controller}` : `voters=1@${voter}`}
listeners=CLIENTS://${listen},CONTROLLER://${controller}
advertised.listeners=CLIENTS://${advertised},CONTROLLER://${own}
controller.listener.names=CONTROLLER
inter.broker.listener.name=CLIENTS
log.dirs=${folder}
offsets.topic.replication.factor=1
offsets.topic.num.partitions=8
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
group.min.session.timeout.ms=1000
auto.create.topics.enable=false
log.cleaner.dedupe.buffer.size=4194304
log.index.size.max.bytes=1048576
${secured ? access(secured) : 'listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT\n'}`;
}

/** @param {NonNullable<Broker['secured']>} secured */
function access({ brokerPassword, tls, takesBrokersPassword = false }) {
  const protocol = tls ? 'SASL_SSL' : 'SASL_PLAINTEXT';
  const self = `required username="broker" password="${brokerPassword}"`;
  const modules = 'org.apache.kafka.common.security';
  const plain = `${modules}.plain.PlainLoginModule ${self} user_broker="${brokerPassword}";`;
  return `listener.security.protocol.map=CLIENTS:${protocol},CONTROLLER:${protocol}
sasl.enabled.mechanisms=SCRAM-SHA-512
${takesBrokersPassword ? `listener.name.clients.sasl.enabled.mechanisms=SCRAM-SHA-512,PLAIN\nlistener.name.clients.plain.sasl.jaas.config=${plain}\n` : ''}sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
sasl.mechanism.controller.protocol=PLAIN
listener.name.clients.scram-sha-512.sasl.jaas.config=${modules}.scram.ScramLoginModule ${self};
listener.name.controller.sasl.enabled.mechanisms=PLAIN
listener.name.controller.plain.sasl.jaas.config=${plain}
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
allow.everyone.if.no.acl.found=false
super.users=${superUsers.map((name) => `User:${name}`).join(';')}
${tls ? `ssl.keystore.type=PEM\nssl.keystore.location=${tls.keyStore}\nssl.truststore.type=PEM\nssl.truststore.location=${tls.trustStore}\n` : ''}`;
}

/**
 * Arguments of Java in a file of their own: a command line is shown to everybody on the machine.
 * @param {readonly string[]} args
 */
export const argumentFile = (args) =>
  args.map((arg) => `"${arg.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"\n`).join('');

/**
 * Returns the command that makes a new data folder, with its users from the first moment.
 * @param {{ id: string, properties: string, isStandalone: boolean, passwords?: KafkaPasswords }} what
 */
export function formatArguments({ id, properties, isStandalone, passwords }) {
  const standalone = isStandalone ? ['--standalone'] : [];
  const users = passwords ? kafkaUsers.map((name) => `SCRAM-SHA-512=[name=${name},password=${passwords[name]}]`) : [];
  const added = users.flatMap((user) => ['--add-scram', user]);
  return [
    'kafka.tools.StorageTool',
    'format',
    '-t',
    id,
    '-c',
    properties,
    ...standalone,
    '--ignore-formatted',
    ...added,
  ];
}

/**
 * Returns the command that gives a running broker one user, or the user another password.
 * @param {{ broker: string, login: string, name: string, password: string }} what
 */
export const userArguments = ({ broker, login, name, password }) => [
  'kafka.admin.ConfigCommand',
  ...['--bootstrap-server', broker, '--command-config', login],
  ...['--alter', '--entity-type', 'users', '--entity-name', name],
  ...['--add-config', `SCRAM-SHA-512=[password=${password}]`],
];

/**
 * Returns the client settings of the broker itself for its own listener while users are added.
 * @param {{ password: string, trustStore?: string }} what
 */
export const loginSettings = ({
  password,
  trustStore,
}) => `security.protocol=${trustStore ? 'SASL_SSL' : 'SASL_PLAINTEXT'}
sasl.mechanism=PLAIN
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="broker" password="${password}";
${trustStore ? `ssl.truststore.type=PEM\nssl.truststore.location=${trustStore}\n` : ''}`;
