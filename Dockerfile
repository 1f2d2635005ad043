# recette in an image: built from this tree, run without privileges.
#   docker build -t recette . && docker run --rm -v "$PWD:/work" recette run platform.json
FROM swift:6.2-bookworm AS build
RUN apt-get update -q \
  && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    libcurl4-openssl-dev libxml2-dev pkg-config make openssl python3 python3-pip \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN make install PREFIX=/opt/recette \
  && RECETTE_DATA=/opt/recette/share/recette/data scripts/schemas.sh /opt/recette/bin/recette

FROM debian:bookworm-slim
RUN apt-get update -q \
  && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    ca-certificates libcurl4 libxml2 \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --create-home --uid 10001 recette
COPY --from=build /opt/recette /usr/local
# The XML Schemas of metadata are in the image: without them a catalogue is never wholly verified.
ENV RECETTE_DATA=/usr/local/share/recette/data
USER 10001
WORKDIR /work
ENTRYPOINT ["recette"]
CMD ["--help"]
