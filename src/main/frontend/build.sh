#!/bin/sh
# build.sh OUT: bundles the portal's scripts and styles into OUT.
set -eu
out=${1:?usage: build.sh OUT}
cd "$(dirname "$0")"

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
	echo "Denggao needs Node.js 20 or newer with npm to build its pages; install it, or build with -Dfrontend.skip for the server alone." >&2
	exit 1
fi
if [ "$(node -p 'parseInt(process.versions.node)')" -lt 20 ]; then
	echo "Denggao needs Node.js 20 or newer to build its pages; this is $(node --version)." >&2
	exit 1
fi

# npm writes this file last, so it is newer than the lock file it was installed from
installed=node_modules/.package-lock.json
if [ ! -f "$installed" ] || [ package-lock.json -nt "$installed" ] || [ .npmrc -nt "$installed" ]; then
	npm ci --silent
	touch "$installed"
fi

node bundle.mjs "$out"
