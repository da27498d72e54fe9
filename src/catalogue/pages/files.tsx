import type { Locale } from '../../platform/http/route.ts'
import { formatBytes, formatNumber } from '../../ui/amounts.ts'
import { Button } from '../../ui/components/button/button.tsx'
import { Details } from '../../ui/components/details/details.tsx'
import { dateOf, formatDateShort } from '../../ui/dates.ts'
import type { ShownFile } from '../document/inside.ts'
import type { OlderFile } from '../document/queries.ts'
import type { Entry } from '../entry.ts'
import { downloadHref, fileAbout, wordsIn } from '../present.ts'

interface FilesProps {
  readonly locale: Locale
  readonly entry: Entry
  readonly files: readonly ShownFile[]
  readonly older: readonly OlderFile[]
}

/** What can be downloaded of an entry. */
export function Files({ locale, entry, files, older }: FilesProps) {
  const t = wordsIn(locale).entry
  return (
    <>
      <h2>{files.length === 0 ? t.content : t.files}</h2>
      {files.length === 0 ? (
        <p>{t.noFiles}</p>
      ) : (
        <>
          <p>{t.filesLead}</p>
          <ul class="docs">
            {files.map((file) => (
              <FileItem key={file.fileId} file={file} locale={locale} />
            ))}
          </ul>
          {files.length < 2 ? null : (
            <p>
              <Button href={`/informasi/${entry.slug}/semua.zip`} look="quiet">
                {t.whole}
              </Button>
            </p>
          )}
        </>
      )}
      {older.length === 0 ? null : <OlderFiles locale={locale} older={older} />}
      {files.length === 0 ? null : (
        <Details summary={t.checksumWhy}>
          <p>{t.checksumMeaning}</p>
        </Details>
      )}
    </>
  )
}

// What is counted in them are sheets.
const sheets = /\.(xlsx?|ods)$/i

function FileItem({ file, locale }: { readonly file: ShownFile; readonly locale: Locale }) {
  const t = wordsIn(locale).entry
  const { name, preview } = file
  const about = [
    fileAbout(file, locale),
    file.pages !== null &&
      (sheets.test(name) ? t.sheets : t.pages)({ count: formatNumber(file.pages, locale) }),
    file.downloads > 0 && t.downloads({ count: formatNumber(file.downloads, locale) }),
  ].filter((part) => part !== false)
  return (
    <li class="file">
      {preview ? (
        <img
          src={`/pratinjau/${file.fileId}`}
          width={preview.width}
          height={preview.height}
          alt={t.preview({ name })}
          loading="lazy"
        />
      ) : null}
      <div>
        <a href={downloadHref(file)} download>
          {t.download({ name })}
        </a>
        <br />
        <span class="small muted">
          {about.join(' · ')}
          {file.note ? (
            <>
              <br />
              {file.note}
            </>
          ) : null}
          <br />
          {t.checksum}: <code>{file.sha256}</code>
        </span>
      </div>
    </li>
  )
}

function OlderFiles(props: { readonly locale: Locale; readonly older: readonly OlderFile[] }) {
  const { locale, older } = props
  const t = wordsIn(locale).entry
  return (
    <Details summary={t.older({ count: older.length })}>
      <ul>
        {older.map((file) => (
          <li key={file.fileId}>
            <a href={downloadHref(file)} download>
              {file.name}
            </a>{' '}
            <span class="small muted">
              {formatBytes(file.size, locale)} ·{' '}
              {t.replaced({ date: formatDateShort(dateOf(file.replacedAt), locale) })}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  )
}
