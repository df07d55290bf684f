/** What the files for word processors look like to one of them. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PROJECT } from '../engine/deck.ts'
import { expect, test } from './project.ts'

test('LibreOffice opens the documents and the worksheet of a built site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-word-'))
  try {
    writeFileSync(join(folder, 'words.txt'), 'Words.')
    const words = ['documents', 'worksheet'].map(name => join(PROJECT, 'dist/paper', `${name}.docx`))
    // All at once: to start it takes longer than to open a file.
    spawnSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'words.txt'), ...words])
    const opened = (name: string) => existsSync(join(folder, `${name}.pdf`))
    // LibreOffice may be there without its Writer, which then opens no text at all.
    test.skip(!opened('words'), 'LibreOffice Writer is not installed')
    expect(['documents', 'worksheet'].filter(name => !opened(name))).toEqual([])
  }
  finally {
    rmSync(folder, { recursive: true })
  }
})
