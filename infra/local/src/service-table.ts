/** The six services. */
export const serviceNames = ['directory', 'intake', 'routing', 'deadline', 'escalation', 'console'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Who owns a database and a role of the same name: every service, and the identity vault that intake alone may open. */
export const databaseOwners = [...serviceNames, 'vault'] as const;
export type DatabaseOwner = (typeof databaseOwners)[number];

/** Database and role of an owner. */
export const databaseName = (owner: DatabaseOwner): string => `cau_noi_${owner}`;

/** How somebody comes to brokers of ours: every service as itself, with a password of its own. */
export const kafkaLogin = (user: string, password: string): Record<string, string> => ({
  KAFKA_SASL_USERNAME: user,
  KAFKA_SASL_PASSWORD: password,
});

/** The system's settings that every service gets. */
export type Surroundings = {
  brokers: string;
  /**
   * As whom a service comes to the brokers, and by TLS or not; empty where they are somebody's own and the environment
   * sets it.
   */
  kafkaLogin: (service: ServiceName) => Record<string, string>;
  topicPrefix: string;
  databaseUrl: (owner: DatabaseOwner) => string;
  /** Inner origin of a service, such as http://127.0.0.1:4001. */
  innerUrl: (service: ServiceName) => string;
  publicPort: number;
  vaultKeyFile: string;
  signingKeyFile: string;
  /** Where the console leaves the one-time link of the first administrator. */
  setupLinkFile: string;
  /** Whether the demonstration organisation is loaded at the first start. */
  isDemonstration: boolean;
};

/** The environment of one service; docker-compose.yml gives the same names (tested). */
export function serviceEnv(service: ServiceName, around: Surroundings): Record<string, string> {
  const { hostname, port } = new URL(around.innerUrl(service));
  const common = {
    DATABASE_URL: around.databaseUrl(service),
    KAFKA_BROKERS: around.brokers,
    ...around.kafkaLogin(service),
    TOPIC_PREFIX: around.topicPrefix,
    HOST: hostname,
    PORT: port,
    JWKS_URL: `${around.innerUrl('console')}/.well-known/jwks.json`,
  };
  return { ...common, ...ownEnv(service, around) };
}

function ownEnv(service: ServiceName, around: Surroundings): Record<string, string> {
  if (service === 'directory') return { DEMONSTRATION: String(around.isDemonstration) };
  if (service === 'intake')
    return { VAULT_DATABASE_URL: around.databaseUrl('vault'), VAULT_KEY_FILE: around.vaultKeyFile };
  if (service !== 'console') return {};
  const others = serviceNames.filter((name) => name !== 'console');
  return {
    PUBLIC_PORT: String(around.publicPort),
    SERVICE_URLS: JSON.stringify(Object.fromEntries(others.map((name) => [name, around.innerUrl(name)]))),
    SIGNING_KEY_FILE: around.signingKeyFile,
    SETUP_LINK_FILE: around.setupLinkFile,
  };
}
