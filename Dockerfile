# The console is built where the tools are; the image that runs holds neither tools nor tests.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build:console

# The example gateway needs a composition library, which the subgraph does not.
FROM build AS gateway
USER node
CMD ["node", "docs/gateway/main.ts"]

FROM node:24-slim AS subgraph
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 NODE_COMPILE_CACHE=/app/.cache/node
COPY package.json package-lock.json ./
# The optional packages are Node itself, which the image has.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY schema ./schema
COPY src ./src
COPY --from=build /app/src/console/dist ./src/console/dist
# What Node compiles is kept in the image, so that a container starts as one that has started before.
RUN node --eval "import('./src/app.ts')"
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 4000}/livez`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the process, so that the stop signal reaches it.
CMD ["node", "src/main.ts"]
