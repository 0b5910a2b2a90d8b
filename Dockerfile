# docker build -t who-said .
# docker run --rm -it who-said who said "fast train of the information age"
# docker run -d --name who-said --restart unless-stopped --read-only --tmpfs /tmp -v who-said:/var/lib/who-said --env-file .env who-said
#
# What groups keep is in the volume; docker exec who-said node scripts/backup.ts /var/lib/who-said/backup writes it into
# one file. In .env an empty setting counts as none, so that the folders below hold.
# For pages or interactions over HTTP: -p 8080:8080 -e HTTP_HOST=0.0.0.0 besides.
#
# Debian, not Alpine: onnxruntime is not built for musl.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production XDG_CACHE_HOME=/var/cache XDG_DATA_HOME=/var/lib HTTP_HOST=0.0.0.0 OPERATIONS_PORT=9090
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE THIRD_PARTY_NOTICES ./
COPY models models
COPY seeds seeds
COPY src src
COPY scripts scripts
RUN mkdir -p /var/cache/who-said /var/lib/who-said && chown node:node /var/cache/who-said /var/lib/who-said
USER node
VOLUME /var/cache/who-said /var/lib/who-said
EXPOSE 8080
# Without OPERATIONS_PORT nobody can ask whether it is well.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "const { OPERATIONS_PORT: port } = process.env; if (port) fetch(`http://127.0.0.1:${port}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=2", "--disable-warning=ExperimentalWarning", "src/main.ts"]
