#!/bin/sh
# The broker of docker-compose.yml. What it must not tell on a command line stands in files (infra/docker/prepare.mjs).
set -eu
umask 077
given=${GIVEN:-/run/kafka} data=${DATA:-/var/lib/kafka/data} libs=${LIBS:-/opt/kafka/libs}
quiet="-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"

if [ ! -e "$data/meta.properties" ]; then
  java -Xmx128m $quiet -cp "$libs/*" "@$given/format.args"
  cp "$given/users" "$data/cau-noi-users"
fi

# A volume that was begun without these users gets them while the broker runs; until then nobody comes in.
add_users() {
  for user in "$given"/user-*.args; do
    until java -Xmx128m $quiet -cp "$libs/*" "@$user" > /dev/null 2>&1; do sleep 1; done
  done
  cp "$given/users" "$data/cau-noi-users"
}

settings=server.properties
if ! cmp -s "$given/users" "$data/cau-noi-users"; then
  settings=adding.properties
  add_users &
fi
exec java ${KAFKA_HEAP_OPTS:--Xms96m -Xmx256m} -XX:+UseSerialGC $quiet -cp "$libs/*" kafka.Kafka "$given/$settings"
