#!/bin/sh
# Builds the benchmarks and runs one of them: bench/run.sh CLASS [ARGUMENT ...]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
java=
for folder in "${KINORA_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/lib64/jvm/* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -x "$folder/bin/javac" ] && [ -r "$folder/release" ] || continue
    major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$folder/release")
    if [ "${major:-0}" -ge 25 ]; then
        java=$folder/bin/java
        break
    fi
done
[ -n "$java" ] || { echo "A JDK 25 or later is needed; point KINORA_JAVA_HOME at one." >&2; exit 6; }
classpath=$home/bench/target/classpath
if [ ! -s "$classpath" ] || [ -n "$(find "$home"/*/src/main "$home"/*/pom.xml -newer "$classpath" | head -n 1)" ]; then
    mvn -q -B -f "$home/pom.xml" -DskipTests -pl bench -am package dependency:build-classpath \
        -Dmdep.outputFile="$classpath" >&2
fi
class=$1
shift
exec "$java" -Xmx2g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true \
    -cp "$home/bench/target/classes:$(cat "$classpath")" "dev.kinora.bench.$class" "$@"
