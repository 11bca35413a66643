#!/usr/bin/env bash
# Compares Denggao with the bare engine, all sides in one JVM on one embedded PostgreSQL.
#
#   src/bench/run.sh [--quick] [only=guard,inbox,progress,round,path,migration,desk,submission] [rounds=5] [many=100000] [few=1000]
#                    [decided=5000] [singly=1000] [applications=25] [moved=1000] [hospitals=2000] [seed=…]
#
# --quick: 3 rounds and fewer cases. only=…,breakdown also lists the costliest statements.
# The table is printed and kept in target/bench/results.md; the answer is 3 if a target was missed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

mvn -q -Dfrontend.skip test-compile
mkdir -p target/bench/classes
mvn -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench/classpath
program=target/classes:target/test-classes:$(cat target/bench/classpath)
find src/bench/java -name '*.java' -print0 \
  | xargs -0 javac -nowarn -parameters -proc:none -d target/bench/classes -cp "$program"
exec java -Xmx1500m -XX:+UseSerialGC -Duser.timezone=Asia/Shanghai \
  -cp "target/bench/classes:$program" cn.denggao.bench.Bench "$@"
