// For bin/audit-dependencies: asks OSV about all parts of a CycloneDX list at once.
// node bin/_osv.mjs SBOM ACCEPTED, where each line of ACCEPTED is an id and why it does not concern us.
import { readFileSync } from "node:fs";

const PATIENCE_MS = 10_000;
const api = process.env.OSV_API ?? "https://api.osv.dev";
const [sbom, accepted] = process.argv.slice(2).map((file) => readFileSync(file, "utf8"));

const parts = JSON.parse(sbom).components.flatMap((part) => part.purl ? [part.purl.replace(/[?#].*/, "")] : []);
const reasons = new Map(accepted.split("\n")
  .filter((line) => line.trim() && !line.startsWith("#"))
  .map((line) => line.trim().split(/\s+(.*)/, 2)));

for (const [id, reason] of reasons) {
  if (!reason) refuse(`.ci/accepted-vulnerabilities has no reason for ${id}.`);
}
if (parts.length === 0) refuse("The list of parts is empty.");

const found = await answers();
const open = [...found].filter(([id]) => !reasons.has(id));
for (const id of reasons.keys()) {
  if (!found.has(id)) console.error(`${id} is not found any more: take it out of .ci/accepted-vulnerabilities`);
}
if (open.length > 0) {
  for (const [id, part] of open) console.error(`${part}  https://osv.dev/${id}`);
  refuse(`${open.length} known vulnerabilities in what the program is built of. Renew the part, or accept the id with a reason.`);
}
console.log(`No known vulnerabilities in ${parts.length} parts`);

async function answers() {
  let answer;
  try {
    const response = await fetch(`${api}/v1/querybatch`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ queries: parts.map((purl) => ({ package: { purl } })) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) skip(`${api} answered ${response.status}.`);
    answer = await response.json();
  } catch (failed) {
    skip(`${api} was not reached (${failed.cause?.code ?? failed.name}).`);
  }
  if (answer?.results?.length !== parts.length) refuse(`${api} did not answer for all ${parts.length} parts.`);
  return new Map(answer.results.flatMap((result, at) => (result.vulns ?? []).map(({ id }) => [id, parts[at]])));
}

function skip(why) {
  console.error(`SKIPPED, dependencies were not audited: ${why} What they are is in target/sbom.json.`);
  process.exit(0);
}

function refuse(why) {
  console.error(why);
  process.exit(1);
}
