#!/usr/bin/env bash
# Measures how long `mvn spring-boot:run` takes to the first page and how much memory it
# takes: once with an empty data folder, once with the folder the first start left.
#
#   src/bench/start-up.sh            with the local Maven repository and node_modules as they are
#   src/bench/start-up.sh --cold     from a fresh copy of the sources with an empty Maven repository
#                                    and an empty npm cache, as on a new machine
#
# PORT (default 18080) is the port used; LIMIT (default 900) the seconds after which a start is given up.
# Everything it starts, it stops; everything it writes lies in a temporary folder that it removes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

port=${PORT:-18080}
limit=${LIMIT:-900}
work=$(mktemp -d)
maven=""
project=$PWD
options=(-B -ntp -q)

if [ "${1:-}" = "--cold" ]; then
  project=$work/sources
  mkdir "$project"
  git archive HEAD | tar -x -C "$project"
  options+=("-Dmaven.repo.local=$work/repository")
  export npm_config_cache=$work/npm
elif [ -n "${1:-}" ]; then
  echo "usage: $0 [--cold]" >&2
  exit 2
fi

# The process and all its descendants, one id a line.
family() {
  local child
  echo "$1"
  for child in $(ps -o pid= --ppid "$1"); do
    family "$child"
  done
}

# Resident memory in MiB of the processes named, summed.
resident() {
  local ids
  ids=$(paste -sd, -)
  [ -n "$ids" ] && ps -o rss= -p "$ids" | awk '{ sum += $1 } END { printf "%d", sum / 1024 }'
}

# The program itself: the Java process that listens, not Maven.
program() {
  family "$maven" | while read -r id; do
    if tr '\0' ' ' 2>/dev/null <"/proc/$id/cmdline" | grep -q 'cn.denggao.DenggaoApplication'; then echo "$id"; fi
  done
}

stop() {
  local id
  [ -n "$maven" ] || return 0
  for id in $(program) $maven; do kill "$id" 2>/dev/null || true; done
  for _ in $(seq 60); do
    kill -0 "$maven" 2>/dev/null || break
    sleep 1
  done
  kill -9 "$maven" 2>/dev/null || true
  wait "$maven" 2>/dev/null || true
  maven=""
}

trap 'stop; rm -rf "$work"' EXIT

measure() {
  local began=$SECONDS peak=0 all=0 now java
  (cd "$project" && exec mvn "${options[@]}" spring-boot:run \
    "-Dspring-boot.run.arguments=--server.port=$port --denggao.data-directory=$work/data") >"$work/log" 2>&1 &
  maven=$!
  until curl -fsS -o /dev/null --max-time 5 "http://localhost:$port/login" 2>/dev/null; do
    if ! kill -0 "$maven" 2>/dev/null || [ $((SECONDS - began)) -gt "$limit" ]; then
      echo "$1: no page after $((SECONDS - began)) s" >&2
      tail -n 40 "$work/log" >&2
      exit 1
    fi
    now=$(family "$maven" | resident || true)
    [ "${now:-0}" -gt "$all" ] && all=$now
    sleep 0.2
  done
  local took=$((SECONDS - began))
  java=$(program | head -n 1)
  for _ in $(seq 20); do
    now=$(echo "$java" | resident || true)
    [ "${now:-0}" -gt "$peak" ] && peak=$now
    curl -fsS -o /dev/null "http://localhost:$port/login"
    sleep 0.2
  done
  # the kernel's own high-water mark, if it keeps one
  now=$(awk '/^VmHWM/ { printf "%d", $2 / 1024 }' "/proc/$java/status" 2>/dev/null || echo 0)
  [ "${now:-0}" -gt "$peak" ] && peak=$now
  echo "$1: first page after $took s; peak memory $peak MiB of the program, $all MiB with Maven and PostgreSQL"
  stop
}

measure "empty data folder"
measure "second start"
