# The service alone; its database is the other part of docker-compose.yml.
FROM node:20-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund --omit=dev
COPY . .
RUN node bin/build.js
USER node
ENV RAPPORTEUR_DATA=/tmp/rapporteur
CMD ["node", "bin/rapporteur.js", "start"]
