-- One database and one role of the same name per service, and one of each for the identity vault. Read by psql at the
-- first start of the postgres container; without containers infra/local/src/databases.ts does the same.

\getenv password CAU_NOI_PASSWORD_DIRECTORY
CREATE ROLE cau_noi_directory LOGIN PASSWORD :'password';
CREATE DATABASE cau_noi_directory OWNER cau_noi_directory TEMPLATE template0 ENCODING 'UTF8';
REVOKE CONNECT ON DATABASE cau_noi_directory FROM PUBLIC;

\getenv password CAU_NOI_PASSWORD_INTAKE
CREATE ROLE cau_noi_intake LOGIN PASSWORD :'password';
CREATE DATABASE cau_noi_intake OWNER cau_noi_intake TEMPLATE template0 ENCODING 'UTF8';
REVOKE CONNECT ON DATABASE cau_noi_intake FROM PUBLIC;

\getenv password CAU_NOI_PASSWORD_ROUTING
CREATE ROLE cau_noi_routing LOGIN PASSWORD :'password';
CREATE DATABASE cau_noi_routing OWNER cau_noi_routing TEMPLATE template0 ENCODING 'UTF8';
REVOKE CONNECT ON DATABASE cau_noi_routing FROM PUBLIC;

\getenv password CAU_NOI_PASSWORD_DEADLINE
CREATE ROLE cau_noi_deadline LOGIN PASSWORD :'password';
CREATE DATABASE cau_noi_deadline OWNER cau_noi_deadline TEMPLATE template0 ENCODING 'UTF8';
REVOKE CONNECT ON DATABASE cau_noi_deadline FROM PUBLIC;

\getenv password CAU_NOI_PASSWORD_ESCALATION
CREATE ROLE cau_noi_escalation LOGIN PASSWORD :'password';
CREATE DATABASE cau_noi_escalation OWNER cau_noi_escalation TEMPLATE template0 ENCODING 'UTF8';
REVOKE CONNECT ON DATABASE cau_noi_escalation FROM PUBLIC;

\getenv password CAU_NOI_PASSWORD_CONSOLE
CREATE ROLE cau_noi_console LOGIN PASSWORD :'password';
CREATE DATABASE cau_noi_console OWNER cau_noi_console TEMPLATE template0 ENCODING 'UTF8';
REVOKE CONNECT ON DATABASE cau_noi_console FROM PUBLIC;

\getenv password CAU_NOI_PASSWORD_VAULT
CREATE ROLE cau_noi_vault LOGIN PASSWORD :'password';
CREATE DATABASE cau_noi_vault OWNER cau_noi_vault TEMPLATE template0 ENCODING 'UTF8';
REVOKE CONNECT ON DATABASE cau_noi_vault FROM PUBLIC;
