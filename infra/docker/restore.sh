#!/bin/sh
# What infra/docker/restore.mjs does inside containers (docker-compose.restore.yml), each as the user of its volume.
set -eu
umask 077
top=/var/lib/postgresql sockets=/tmp
stage=$top/restoring

# Shows one thing that is in a volume; what a killed restore left does not count.
look() {
  if [ -d "$FOLDER" ]; then ls -A "$FOLDER" | head -n 1; fi
  find "$top" -path "$stage" -prune -o -name PG_VERSION -print 2> /dev/null | head -n 1
}

# Makes a cluster of the base backup on standard input, recovers it, proves every history and marks what is to be
# published again. Ends with 10 for a backup that is not whole, 11 for one that does not start, 12 for one not proven.
unpack() {
  rm -rf "$stage"
  mkdir "$stage"
  tar -xzf - -C "$stage" || exit 10
  pg_verifybackup -q "$stage" || exit 10
  only="-c listen_addresses= -c unix_socket_directories=$sockets -c log_min_messages=log"
  pg_ctl -D "$stage" -s -w -t 86400 -l /tmp/recovery.log -o "$only" start || { tail -n 3 /tmp/recovery.log >&2; exit 11; }
  ask() { psql -XqAt -U postgres -h "$sockets" -v ON_ERROR_STOP=1 -v VERBOSITY=verbose "$@"; }
  events=0
  for database in $(ask -c "SELECT datname FROM pg_database WHERE datname LIKE 'cau\_noi\_%' ORDER BY datname"); do
    found=$(ask -1 -d "$database" -f /requeue.sql 2> /tmp/said) || { echo "$database: $(cat /tmp/said)" >&2; exit 12; }
    events=$((events + found))
  done
  pg_ctl -D "$stage" -s -w -t 86400 -m fast stop
  sync
  echo "events $events"
}

# The proven cluster gets its place in one step.
keep() {
  mkdir -p "$FOLDER"
  rmdir "$FOLDER"
  mv "$stage" "$FOLDER"
}

# The accounts of the demonstration on standard input, if any, instead of whatever was handed over before.
hand_over() {
  rm -f /handover/*
  cat > /handover/demo-accounts.part
  if [ -s /handover/demo-accounts.part ]; then mv /handover/demo-accounts.part /handover/demo-accounts.json; fi
  rm -f /handover/demo-accounts.part
}

case $1 in
  look) look ;;
  unpack) unpack ;;
  keep) keep ;;
  hand-over) hand_over ;;
esac
