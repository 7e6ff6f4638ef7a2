# The command line in an image of its own: docker run --rm -v "$PWD:/work" claimlint check
FROM node:22-alpine AS build
WORKDIR /build
COPY . .
RUN npm ci --no-audit --no-fund && npm run pack -- /tmp

FROM node:22-alpine
COPY --from=build /tmp/claimlint-*.tgz /tmp/
RUN npm install --global --no-audit --no-fund /tmp/claimlint-*.tgz && rm /tmp/claimlint-*.tgz
USER node
WORKDIR /work
ENTRYPOINT ["claimlint"]
CMD ["check"]
