#!/bin/sh
# Fuzzes for SECONDS each (default 60) what reads strangers' bytes: src/test/fuzz.sh [SECONDS]. For a nightly job.
# What it finds is left in target/fuzz; put it into src/test/resources/fuzz/<folder> with the fix.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
jazzer=0.24.0
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/fuzz.classpath
mvn -q -B dependency:copy -Dartifact=com.code-intelligence:jazzer:$jazzer -DoutputDirectory=target/jazzer
mvn -q -B dependency:copy -Dartifact=com.code-intelligence:jazzer-api:$jazzer -DoutputDirectory=target/jazzer
status=0
for target in content:plumbline.fuzz.ContentFuzz markdown:plumbline.fuzz.MarkdownFuzz svg:plumbline.content.asset.SvgFuzz manifest:plumbline.publish.ManifestFuzz; do
  folder=${target%%:*}
  mkdir -p "target/fuzz/$folder"
  cp src/test/resources/fuzz/"$folder"/* "target/fuzz/$folder/"
  java -cp "target/jazzer/*:target/test-classes:target/classes:$(cat target/fuzz.classpath)" com.code_intelligence.jazzer.Jazzer \
    --target_class="${target#*:}" --instrumentation_includes='plumbline.**' --reproducer_path=target/fuzz \
    -artifact_prefix="target/fuzz/$folder-" -max_total_time="$seconds" -timeout=60 "target/fuzz/$folder" || status=1
done
exit $status
