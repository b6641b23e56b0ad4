/** A small web page of the local GitHub, which has none: its issues with their comments, and its files. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalGitHub } from '../support/local-github/local-github.ts';
import { readable } from './reading.ts';

/** Characters. */
const PAGE_WIDTH = 110;

/** Starts it on a free port, for as long as the process lives; its address. */
export async function showPages(github: LocalGitHub): Promise<string> {
  const server = createServer((request, response) => {
    pageAt(new URL(request.url ?? '/', 'http://localhost').pathname, github).then(
      (html) => {
        response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(html ?? 'There is nothing here.');
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function pageAt(path: string, github: LocalGitHub): Promise<string | null> {
  const [, kind = '', ...rest] = decodeURIComponent(path).split('/');
  if (kind === '') return page(github.repo, await overview(github));
  if (kind === 'issues') return issuePage(Number(rest[0]), github);
  const file = kind === 'files' ? await github.file(rest.join('/')) : undefined;
  return file === undefined ? null : page(rest.join('/'), written(file));
}

async function overview(github: LocalGitHub): Promise<string> {
  const issues = github.issues().map(({ number, title, state, labels }) => {
    const names = labels.map(({ name }) => `<small>${escaped(name)}</small>`).join(' ');
    return `<li><a href="/issues/${number}">#${number} ${escaped(title)}</a> ${state} ${names}</li>`;
  });
  const files = [...(await github.files()).keys()].map(
    (path) => `<li><a href="/files/${encodeURI(path)}">${escaped(path)}</a></li>`,
  );
  return `<h2>Issues</h2><ul>${issues.join('')}</ul><h2>Files</h2><ul>${files.join('')}</ul>`;
}

function issuePage(number: number, github: LocalGitHub): string | null {
  const issue = github.issue(number);
  if (issue === undefined) return null;
  const labels = issue.labels.map(({ name }) => escaped(name)).join(', ');
  const posts = [issue, ...github.comments(number)].map(({ user, body, created_at, reactions }) => {
    const votes = Number(reactions['+1'] ?? 0);
    const head = `<b>${escaped(user?.login ?? 'ghost')}</b> ${created_at}${votes > 0 ? ` 👍 ${votes}` : ''}`;
    return `<section>${head}${written(readable(body ?? '', PAGE_WIDTH))}</section>`;
  });
  return page(`#${number} ${issue.title}`, `<p>${issue.state}, ${labels}</p>${posts.join('')}`);
}

function page(title: string, html: string): string {
  return `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}
section{border:1px solid #ccc;border-radius:6px;margin:1rem 0;padding:.5rem 1rem}
pre{white-space:pre-wrap;font-size:.85rem}small{background:#eee;padding:0 .4em;border-radius:1em}</style>
<p><a href="/">All issues and files</a></p><h1>${escaped(title)}</h1>${html}`;
}

function written(text: string): string {
  return `<pre>${escaped(text)}</pre>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
