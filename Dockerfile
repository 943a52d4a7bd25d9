# syntax=docker/dockerfile:1
FROM python:3.12-slim AS build
WORKDIR /src
COPY pyproject.toml constraints.txt README.md ./
COPY bot bot
COPY cogs cogs
COPY demo demo
COPY model model
RUN python -m venv /opt/cratedigger \
 && /opt/cratedigger/bin/pip install --no-cache-dir --disable-pip-version-check --constraint constraints.txt .

FROM python:3.12-slim
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin cratedigger \
 && install --directory --owner=cratedigger --group=cratedigger --mode=700 /data
COPY --from=build /opt/cratedigger /opt/cratedigger
ENV PATH=/opt/cratedigger/bin:$PATH PYTHONUNBUFFERED=1 DATA_DIR=/data WEB_HOST=0.0.0.0 WEB_PORT=8765
WORKDIR /data
# cratedigger; by number, so that a host can tell that it is not root
USER 10001
VOLUME /data
EXPOSE 8765
# 503 while Discord is being reached; the start period covers the first connection.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["python", "-c", "import os, urllib.request as r; r.urlopen('http://127.0.0.1:' + os.environ['WEB_PORT'] + '/health', timeout=4)"]
ENTRYPOINT ["cratedigger"]
CMD ["run"]
