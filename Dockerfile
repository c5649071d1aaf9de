# Ozzie in a container: built by Maven on JDK 17, run on a JRE 17 by a user without privileges.
#
#   docker build -t ozzie .
#   docker run -p 127.0.0.1:8080:8080 -v ozzie-data:/data ozzie       with the embedded PostgreSQL, kept in the volume
#   docker run … -v ./extensions:/opt/ozzie/extensions:ro ozzie       with your extensions' jars; OZZIE_EXTENSIONS names them
#   docker exec CONTAINER ozzie clients create --name "My app"        the other commands of the launcher
#
# For a PostgreSQL beside it see docker-compose.yml. Alpine will not do: the embedded PostgreSQL needs glibc.

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
COPY src src
RUN mvn --batch-mode --quiet -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre
# PostgreSQL refuses to run as root, and initdb wants a user who has a name.
RUN useradd --system --uid 10001 --user-group --home-dir /data --shell /usr/sbin/nologin ozzie \
    && install --directory --owner=ozzie --group=ozzie --mode=700 /data \
    && install --directory /opt/ozzie/extensions \
    && ln -s /opt/ozzie/ozzie /usr/local/bin/ozzie
COPY ozzie /opt/ozzie/ozzie
COPY conf /opt/ozzie/conf
COPY --from=build /build/target/ozzie.jar /opt/ozzie/target/ozzie.jar

USER ozzie
ENV OZZIE_HTTP_HOST=0.0.0.0 \
    OZZIE_DATA_DIR=/data
VOLUME /data
EXPOSE 8080

# By bash, since the image has no curl. Ready means that the database answers too.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${OZZIE_HTTP_PORT:-8080} && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

# The launcher hands over to the JVM (exec), which so gets SIGTERM and drains, for 15 seconds at most.
ENTRYPOINT ["/opt/ozzie/ozzie"]
CMD ["serve"]
