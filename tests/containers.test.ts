/** The container files say what the code says; no engine is needed to see that. */

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { settingRows } from '../src/config/settings.ts';
import { demoCompany } from '../src/emulator/seeds/index.ts';

interface Service {
  readonly environment?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
  readonly build?: { readonly target: string };
  readonly image?: string;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
// The parts looked at, as the compose file has them.
const { services } = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Readonly<Record<string, Service>>;
};
/** What the collector is set up for, as far as it is looked at. */
const received = parse(read('dashboards/collector/collector.yml')) as {
  receivers: { otlp: { protocols: { http: { endpoint: string } } } };
  processors: object;
  exporters: { 'otlp/tempo': { endpoint: string } };
  service: {
    pipelines: { traces: Readonly<Record<'receivers' | 'processors' | 'exporters', string[]>> };
  };
};
const replicas = ['subgraph-1', 'subgraph-2'].map((name) => services[name]);

test('both replicas are set up by settings that exist', () => {
  const known = new Set(settingRows.map(({ name }) => name));
  for (const replica of replicas) {
    const names = Object.keys(replica?.environment ?? {});
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(known).toContain(name);
  }
});

test('without a token they serve the demo company of the emulator', () => {
  for (const replica of replicas) {
    expect(replica?.environment?.['BILLY_ACCESS_TOKEN']).toContain(demoCompany.accessToken);
    expect(replica?.environment?.['BILLY_ORGANIZATION_ID']).toContain(demoCompany.organizationId);
  }
});

test('the gateway is given the secret the replicas expect', () => {
  const secret = replicas[0]?.environment?.['ROUTER_SECRET'];
  expect(secret).toBeDefined();
  expect(services['gateway']?.command).toContain(secret);
});

test('every service is built from a stage of the Dockerfile', () => {
  const stages = [...read('Dockerfile').matchAll(/ AS (\w+)/g)].map((match) => match[1]);
  for (const { build } of Object.values(services))
    if (build !== undefined) expect(stages).toContain(build.target);
});

test('every file the containers start exists', () => {
  const started = [
    ...Object.values(services).flatMap(({ command }) => command ?? []),
    ...[...read('Dockerfile').matchAll(/"([\w/.-]+\.ts)"/g)].map((match) => match[1] ?? ''),
  ].filter((word) => word.endsWith('.ts'));
  expect(started.length).toBeGreaterThan(2);
  for (const file of started) expect(() => read(file)).not.toThrow();
});

test('every image is pinned to a version', () => {
  for (const { image } of Object.values(services))
    if (image !== undefined) expect(image).toMatch(/:v?\d+[\w.-]*$/);
});

test('every file and folder that is mounted exists', () => {
  const mounted = Object.values(services)
    .flatMap(({ volumes }) => volumes ?? [])
    .map((volume) => volume.split(':')[0] ?? '')
    .filter((source) => source.startsWith('./'));
  expect(mounted.length).toBeGreaterThan(2);
  for (const source of mounted)
    expect(existsSync(new URL(`../${source}`, import.meta.url))).toBe(true);
});

test('what watches looks for the services by the names and ports they have', () => {
  const config = read('dashboards/prometheus/prometheus.yml');
  for (const replica of ['subgraph-1', 'subgraph-2']) expect(config).toContain(`'${replica}:4000'`);
  expect(config).toContain("'alertmanager:9093'");
  expect(services['alertmanager']?.ports).toContain('9093:9093');
  const source = read('dashboards/grafana/provisioning/datasources/prometheus.yml');
  expect(source).toContain('url: http://prometheus:9090');
  expect(read('dashboards/alertmanager/alertmanager.yml')).toContain('http://alerts:9094/');
  expect(read('dashboards/alertmanager/print-alerts.ts')).toContain('const port = 9094;');
  const endpoint = new URL(replicas[0]?.environment?.['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '');
  expect(Object.keys(services)).toContain(endpoint.hostname);
  expect(received.receivers.otlp.protocols.http.endpoint).toBe(`0.0.0.0:${endpoint.port}`);
  const { receivers, processors, exporters } = received.service.pipelines.traces;
  expect(receivers).toEqual(Object.keys(received.receivers));
  expect(processors).toEqual(Object.keys(received.processors));
  expect(exporters).toEqual(Object.keys(received.exporters));
  const kept = `0.0.0.0:${received.exporters['otlp/tempo'].endpoint.replace('tempo:', '')}`;
  expect(read('dashboards/tempo/tempo.yml')).toContain(`grpc: { endpoint: '${kept}' }`);
  expect(read('dashboards/tempo/tempo.yml')).toContain('http_listen_port: 3200');
  const traces = read('dashboards/grafana/provisioning/datasources/tempo.yml');
  expect(traces).toContain('url: http://tempo:3200');
  expect(source).toContain(`datasourceUid: ${/uid: (\w+)/.exec(traces)?.[1] ?? ''}`);
  const provider = read('dashboards/grafana/provisioning/dashboards/boards.yml');
  const path = /path: (\S+)/.exec(provider)?.[1] ?? '';
  expect(services['grafana']?.volumes).toContain(`./dashboards/grafana/boards:${path}:ro`);
});
