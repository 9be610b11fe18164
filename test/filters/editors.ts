/** What editors and sanitisers make of markup in their default set-up. */

import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL('.', import.meta.url));
const modules = `${here}node_modules/`;
const addressOf = (file: string) => pathToFileURL(modules + file).href;

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(`${modules}${name}/package.json`, 'utf8')) as {readonly version: string}).version;

/** Filters markup. */
export type Filter = (html: string) => Promise<string>;

/** An editor or a sanitiser. */
export interface Named {
  readonly name: string;
  /** Absent where it cannot be run here. */
  readonly filter?: Filter;
}

/** WordPress, whose filter runs in PHP; without a filter where the files of WordPress or PHP are not installed. */
export function kses(): Named {
  // Where Debian's package `wordpress` puts them.
  const {WORDPRESS = '/usr/share/wordpress', PHP = 'php'} = process.env;
  const php = (input: string, ...args: readonly string[]) => {
    const {stdout, stderr, status, error} = spawnSync(PHP, [`${here}kses.php`, WORDPRESS, ...args], {
      ...{input, encoding: 'utf8'},
    });
    if (status !== 0) throw error ?? new Error(stderr || stdout);
    return stdout;
  };
  if (!existsSync(`${WORDPRESS}/wp-includes/kses.php`) || spawnSync(PHP, ['--version']).status !== 0)
    return {name: 'WordPress (kses)'};
  return {name: `WordPress ${php('', 'version')} (kses)`, filter: (html) => Promise.resolve(php(html))};
}

/** sanitize-html, which runs in Node. */
export function sanitizeHtml(): Named {
  const sanitize = require('sanitize-html') as (html: string) => string;
  return {name: `sanitize-html ${versionOf('sanitize-html')}`, filter: (html) => Promise.resolve(sanitize(html))};
}

/** The scripts of an editor, and what runs in the page: it gets the markup and the address of the editor's folder. */
interface InPage {
  readonly title: string;
  /** The name of its package. */
  readonly name: string;
  /** What is not as by default. */
  readonly with?: string;
  readonly scripts: readonly string[];
  readonly run: (html: string, folder: string) => Promise<string> | string;
}

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument -- the editors are globals of the page */
const inPage: readonly InPage[] = [
  {
    title: 'DOMPurify',
    name: 'dompurify',
    scripts: ['dompurify/dist/purify.js'],
    run: (html) => (window as any).DOMPurify.sanitize(html),
  },
  {
    title: 'TinyMCE',
    name: 'tinymce',
    scripts: ['tinymce/tinymce.js'],
    run: async (html, folder) => {
      const [editor] = await (window as any).tinymce.init({
        selector: '#editor',
        license_key: 'gpl',
        base_url: folder + 'tinymce',
      });
      editor.setContent(html);
      return editor.getContent();
    },
  },
  {
    title: 'CKEditor',
    name: 'ckeditor4',
    scripts: ['ckeditor4/ckeditor.js'],
    run: (html) =>
      new Promise((resolve) => {
        const editor = (window as any).CKEDITOR.replace('editor', {versionCheck: false, customConfig: ''});
        editor.on('instanceReady', () => editor.setData(html, () => resolve(editor.getData())));
      }),
  },
  {
    title: 'CKEditor',
    name: 'ckeditor4',
    with: 'extraAllowedContent',
    scripts: ['ckeditor4/ckeditor.js'],
    run: (html) =>
      new Promise((resolve) => {
        const options = {versionCheck: false, customConfig: '', extraAllowedContent: 'figure(hs-*)[data-*]'};
        const editor = (window as any).CKEDITOR.replace('editor', options);
        editor.on('instanceReady', () => editor.setData(html, () => resolve(editor.getData())));
      }),
  },
  {
    title: 'CKEditor',
    name: 'ckeditor5',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    run: async (html) => {
      const all = (window as any).CKEDITOR;
      // The plugins of the former “classic” build, since there is no default set any more.
      const plugins = (
        'Essentials Autoformat Bold Italic BlockQuote Heading Image ImageCaption ImageStyle ImageToolbar ImageUpload ' +
        'Indent Link List MediaEmbed Paragraph PasteFromOffice PictureEditing Table TableToolbar TextTransformation'
      )
        .split(' ')
        .map((name) => all[name]);
      const editor = await all.ClassicEditor.create(document.querySelector('#editor'), {licenseKey: 'GPL', plugins});
      editor.setData(html);
      return editor.getData();
    },
  },
  {
    title: 'CKEditor',
    name: 'ckeditor5',
    with: 'htmlSupport',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    run: async (html) => {
      const all = (window as any).CKEDITOR;
      const plugins = 'Essentials Paragraph Heading Link List Table TableCaption Image MediaEmbed GeneralHtmlSupport'
        .split(' ')
        .map((name) => all[name]);
      const editor = await all.ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins,
        htmlSupport: {allow: [{name: 'figure', classes: /^hs-/, attributes: /^data-/}]},
      });
      editor.setData(html);
      return editor.getData();
    },
  },
  {
    title: 'Quill',
    name: 'quill',
    scripts: ['quill/dist/quill.js'],
    run: (html) => {
      const quill = new (window as any).Quill('#box', {theme: 'snow'});
      quill.clipboard.dangerouslyPasteHTML(html);
      return quill.getSemanticHTML();
    },
  },
  {
    title: 'wangEditor',
    name: '@wangeditor/editor',
    scripts: ['@wangeditor/editor/dist/index.js'],
    run: (html) => (window as any).wangEditor.createEditor({selector: '#box', html, mode: 'default'}).getHtml(),
  },
];
/* eslint-enable */

/** One run of an editor in a page of its own, from the disk. */
async function runIn(page: Page, {scripts, run}: InPage, html: string): Promise<string> {
  await page.goto(pathToFileURL(`${here}editor.html`).href);
  for (const script of scripts) await page.addScriptTag({url: addressOf(script)});
  return page.evaluate(run, html, addressOf(''));
}

/** The editors that run in a browser. */
export const browserEditors = (browser: Browser): readonly Named[] =>
  inPage.map((editor) => ({
    name: `${editor.title} ${versionOf(editor.name)}${editor.with ? `, ${editor.with}` : ''}`,
    filter: async (html) => {
      const page = await browser.newPage();
      try {
        return await runIn(page, editor, html);
      } finally {
        await page.close();
      }
    },
  }));
