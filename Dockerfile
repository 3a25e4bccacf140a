# Debian's glibc: the embedded engine has no binary for Alpine.
FROM node:22-slim AS build
WORKDIR /malmoi
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-fund --no-audit
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 MALMOI_DATABASE=file:/data/graph
WORKDIR /malmoi
COPY --from=build /malmoi/package.json ./
COPY --from=build /malmoi/node_modules node_modules
COPY --from=build /malmoi/bin bin
COPY --from=build /malmoi/dist dist
COPY --from=build /malmoi/cypher cypher
COPY --from=build /malmoi/schema schema
COPY --from=build /malmoi/src/lexicon/data src/lexicon/data
COPY --from=build /malmoi/examples examples
RUN mkdir /data && chown node:node /data && ln -s /malmoi/bin/malmoi.js /usr/local/bin/malmoi
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["malmoi", "serve"]
