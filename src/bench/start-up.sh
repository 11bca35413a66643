#!/usr/bin/env bash
# Measures how long `mvn spring-boot:run` takes to the first page and until the demonstration's
# rounds are in position, and how much memory it takes meanwhile: once with an empty data
# folder, once with the folder the first start left. Beside each number stands its target.
#
#   src/bench/start-up.sh            with the local Maven repository and node_modules as they are
#   src/bench/start-up.sh --cold     from a fresh copy of the sources with an empty Maven repository
#                                    and an empty npm cache, as on a new machine
#
# The answer is 3 if a target was missed. PORT (default 18080) is the port used; LIMIT (default 900) the seconds after which a start is given up.
# Everything it starts, it stops; everything it writes lies in a temporary folder that it removes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

port=${PORT:-18080}
limit=${LIMIT:-900}
work=$(mktemp -d)
maven=""
project=$PWD
options=(-B -ntp -q)
most_seconds=180
most_memory=1024
missed=0

if [ "${1:-}" = "--cold" ]; then
  project=$work/sources
  mkdir "$project"
  git archive HEAD | tar -x -C "$project"
  options+=("-Dmaven.repo.local=$work/repository")
  export npm_config_cache=$work/npm
  most_seconds=480
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

# Maven, the program, and the database server, which leaves the family when it starts.
everybody() {
  family "$maven"
  local file server
  file=$(find "$work/data" -name postmaster.pid 2>/dev/null | head -n 1)
  [ -n "$file" ] || return 0
  server=$(head -n 1 "$file" 2>/dev/null || true)
  # while the folder is being made, a negative number stands there
  if [[ "$server" =~ ^[0-9]+$ ]]; then family "$server"; fi
}

# A number beside its target.
against() {
  if [ "$1" -le "$2" ]; then
    echo "$1 $3 (target $2, met)"
  else
    echo "$1 $3 (target $2, MISSED)"
  fi
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

watch_memory() {
  now=$(everybody | resident || true)
  [ "${now:-0}" -gt "$all" ] && all=$now
  now=$(program | head -n 1 | resident || true)
  [ "${now:-0}" -gt "$peak" ] && peak=$now
  return 0
}

measure() {
  local began=$SECONDS peak=0 all=0 now took ready
  (cd "$project" && exec mvn "${options[@]}" spring-boot:run \
    "-Dspring-boot.run.arguments=--server.port=$port --denggao.data-directory=$work/data") >"$work/log" 2>&1 &
  maven=$!
  until curl -fsS -o /dev/null --max-time 5 "http://localhost:$port/login" 2>/dev/null; do
    if ! kill -0 "$maven" 2>/dev/null || [ $((SECONDS - began)) -gt "$limit" ]; then
      echo "$1: no page after $((SECONDS - began)) s" >&2
      tail -n 40 "$work/log" >&2
      exit 1
    fi
    watch_memory
    sleep 0.2
  done
  took=$((SECONDS - began))
  until grep -q "rounds are in position" "$work/log" || [ $((SECONDS - began)) -gt "$limit" ]; do
    watch_memory
    curl -fsS -o /dev/null "http://localhost:$port/login"
    sleep 0.5
  done
  ready=$((SECONDS - began))
  # the kernel's own high-water mark, if it keeps one
  now=$(awk '/^VmHWM/ { printf "%d", $2 / 1024 }' "/proc/$(program | head -n 1)/status" 2>/dev/null || echo 0)
  [ "${now:-0}" -gt "$peak" ] && peak=$now
  echo "$1:"
  echo "  first page after $(against "$took" "$most_seconds" s), rounds in position after $ready s"
  echo "  peak memory of the program $(against "$peak" "$most_memory" MiB); with Maven and PostgreSQL $all MiB"
  [ "$took" -le "$most_seconds" ] && [ "$peak" -le "$most_memory" ] || missed=1
  stop
}

measure "empty data folder"
most_seconds=180
measure "second start"
[ "$missed" -eq 0 ] || exit 3
