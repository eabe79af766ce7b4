import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/web-page/read-page';

const linked = (text: string) => readPage(`<script type="application/ld+json">${text}</script>`).linkedData;

describe('A page that was pasted', () => {
  it('is read as its reader sees it, a block a line', () => {
    const page = readPage('<h1>Ward <b>nurse</b></h1><p>Cork &amp; Kerry<br>Days</p><ul><li>Pay<li>Leave</ul>');
    expect(page.text.split(/\n+/)).toEqual(['Ward nurse', 'Cork & Kerry', 'Days', 'Pay', 'Leave']);
    expect(page.heading).toBe('Ward nurse');
  });

  it('leaves out scripts, styles, navigation and buttons', () => {
    const page = readPage('<nav>Home</nav><script>x()</script><style>a{}</style><p>Cook</p><button>Apply</button>');
    expect(page.text).toBe('Cook');
  });

  it('is read from its navigation where there is nothing else', () => {
    expect(readPage('<nav>Cook at Luigi').text).toBe('Cook at Luigi');
  });

  it('says its title, its address and what it tells other sites', () => {
    const page = readPage(
      '<head><title>Cook\n | Luigi</title><meta property="OG:Title" content="Cook"><meta property="og:title" content="2nd">' +
        '<link rel="canonical" href="https://luigi.example/cook"></head><a href="javascript:x()">Apply</a>',
    );
    expect([page.title, page.meta.get('og:title'), page.canonical]).toEqual([
      'Cook | Luigi',
      'Cook',
      'https://luigi.example/cook',
    ]);
    expect(page.hrefs).toEqual(['javascript:x()']);
  });

  it('is read although nobody closed anything', () => {
    const page = readPage('<html><head><title>Cook</title><body><div><p>Full <em>time</p></div></span><td>Cork');
    expect([page.title, page.text.split(/\n+/)]).toEqual(['Cook', ['Full time', 'Cork']]);
  });
});

describe('Data in a page', () => {
  it('is read from its scripts, wrapped or with broken strings', () => {
    expect(linked('{"a":1}')).toEqual([{ a: 1 }]);
    expect(linked('\n<!-- {"a":1} -->\n')).toEqual([{ a: 1 }]);
    expect(linked('//<![CDATA[\n{"a":1}\n//]]>')).toEqual([{ a: 1 }]);
    expect(linked('{"a":"two\nlines"};')).toEqual([{ a: 'two lines' }]);
  });

  it('that is no data is passed over', () => {
    expect(linked('alert(1)')).toEqual([]);
    expect(linked('{"a":')).toEqual([]);
  });

  it('is read from microdata, item in item', () => {
    const { items } = readPage(
      '<div itemscope itemtype="https://schema.org/JobPosting"><h2 itemprop="title">Ward <i>nurse</i></h2>' +
        '<meta itemprop="datePosted" content="2026-05-01"><div itemprop="hiringOrganization" itemscope itemtype="Organization">' +
        '<span itemprop="name">Mercy</span></div><span itemprop="title">second</span></div>',
    );
    expect(items).toEqual([
      {
        type: 'JobPosting',
        properties: {
          title: ['Ward nurse', 'second'],
          datePosted: ['2026-05-01'],
          hiringOrganization: [{ type: 'Organization', properties: { name: ['Mercy'] } }],
        },
      },
    ]);
  });
});

describe('A page of any kind', () => {
  const markup = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom(
          '<div>',
          '</div>',
          '<p',
          '<script type="application/ld+json">',
          '</script>',
          '{"@type":"JobPosting"}',
        ),
        fc.constantFrom('<i itemscope itemprop=a>', '</i>', '<svg>', '<title>', '<h1>', '&#x0;', '<!--', '<template>'),
      ),
    )
    .map((parts) => parts.join(''));

  it('never stops the reader', () => {
    fc.assert(fc.property(markup, (text) => typeof readPage(text).text === 'string'));
  });

  it.each([
    ['deeply nested', '<div>'.repeat(40_000)],
    ['nested and closed wrongly', '<b>'.repeat(30_000) + '</i>'.repeat(20_000)],
    ['full of items in items', '<i itemscope itemprop=a>x'.repeat(8000)],
    ['full of deep data', `<script type="application/ld+json">${'['.repeat(99_000)}${']'.repeat(99_000)}</script>`],
  ])('is read at once when it is %s', (_, text) => {
    const from = performance.now();
    readPage(text);
    expect(performance.now() - from).toBeLessThan(200);
  });

  it('keeps the words of what is nested too deeply to be read as a page', () => {
    expect(readPage(`${'<div>'.repeat(5000)}Cook at Luigi`).text).toContain('Cook at Luigi');
  });
});
