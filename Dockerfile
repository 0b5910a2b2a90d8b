# docker build -t who-said .
# docker run --rm -it who-said who said "fast train of the information age"
# docker run -d --restart unless-stopped --read-only --tmpfs /tmp -v who-said:/var/cache/who-said --env-file .env who-said
#
# Debian, not Alpine: onnxruntime is not built for musl.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production CACHE=/var/cache/who-said HTTP_HOST=0.0.0.0 OPERATIONS_PORT=9090
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY models models
COPY seeds seeds
COPY src src
RUN mkdir -p /var/cache/who-said && chown node:node /var/cache/who-said
USER node
VOLUME /var/cache/who-said
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9090/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=2", "--disable-warning=ExperimentalWarning", "src/main.ts"]
